import { useParams } from '@tanstack/react-router';
import { Loaded } from '../../../ui/Loaded';
import { NotFound } from '../../../ui/NotFound';
import { SignInFirst } from '../../../ui/SignInFirst';
import { useApplyMatter } from './applyMatter';
import { Begin } from './Begin';

/** Applies online, one question a screen: who, the form, the papers, a check of all answers. */
export const Apply = () => {
  const { code = '' }: { code?: string } = useParams({ strict: false });
  const query = useApplyMatter(code);
  return (
    <SignInFirst>
      <Loaded query={query}>
        {({ matter }) => (matter ? <Begin key={matter.code} matter={matter} /> : <NotFound />)}
      </Loaded>
    </SignInFirst>
  );
};
