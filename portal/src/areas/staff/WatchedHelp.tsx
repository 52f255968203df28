import { HelpPage } from '../clerk/DeskHelp';

/** A question as supervisors see it; they answer it once it came to them. */
export const WatchedHelp = () => <HelpPage caseTo="/s/case/$number" />;
