type Paper = {
  readonly code: string;
  readonly condition?: string | null;
  readonly isApplication?: boolean;
};

type Given = {
  readonly isForOther: boolean;
  readonly materials: readonly string[];
  readonly files: readonly { readonly material: string }[];
};

/** The papers that an application may need: those of a proxy only where somebody files for another. */
export const neededPapers = <T extends Paper>(
  { isForOther }: Pick<Given, 'isForOther'>,
  papers: readonly T[],
): T[] => papers.filter(({ condition }) => isForOther || condition !== 'AGENT');

/** The application with the papers that it is itself, and without those that it does not need any more. */
export const withNeededPapers = <T extends Given>(given: T, papers: readonly Paper[]): T => {
  const needed = new Set(neededPapers(given, papers).map(({ code }) => code));
  const own = papers.filter(({ isApplication }) => isApplication).map(({ code }) => code);
  return {
    ...given,
    materials: [...new Set([...own, ...given.materials.filter((code) => needed.has(code))])],
    files: given.files.filter(({ material }) => needed.has(material)),
  };
};
