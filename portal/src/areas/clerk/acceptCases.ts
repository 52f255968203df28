import { graphql } from '../../graphql';
import type { AcceptCasesMutation } from '../../graphql/graphql';
import type { ShownRefusal } from '../../ui/Refusals';

/** Accepts cases at a window, and settles at once what the window may settle. */
export const AcceptCases = graphql(`
  mutation AcceptCases($input: AcceptCasesInput!, $lang: Lang!) {
    acceptCases(input: $input) {
      refusals { code message path }
      results {
        position
        refusals { code message path }
        warnings { code message number }
        case {
          number
          status
          onTheSpot
          dueOn
          matter { name(lang: $lang) resultName(lang: $lang) }
          applicant { name }
        }
      }
    }
  }
`);

/** All refusals of a request and of its cases. */
export const refusalsOf = ({ refusals, results }: AcceptCasesMutation['acceptCases']): ShownRefusal[] => [
  ...refusals,
  ...results.flatMap((result) => result.refusals),
];
