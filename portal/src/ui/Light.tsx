import { useWords } from '../language';
import { frameWords } from './words';

const SHAPES = { GREEN: '●', YELLOW: '▲', RED: '■' } as const;
const CLASSES = { GREEN: 'is-green', YELLOW: 'is-yellow', RED: 'is-red' } as const;
const WORDS = { GREEN: 'green', YELLOW: 'yellow', RED: 'red' } as const;

/** How a limit stands, by colour, shape and word (绿黄红灯). */
export const Light = ({ light, text }: { readonly light: keyof typeof SHAPES; readonly text?: string }) => {
  const words = useWords(frameWords);
  return (
    <span className={`light ${CLASSES[light]}`}>
      <span aria-hidden="true">{SHAPES[light]}</span>
      {text ?? words[WORDS[light]]}
    </span>
  );
};
