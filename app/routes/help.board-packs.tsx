import { PackHelp } from '~/ui/pack-help';

export const handle = { title: 'How to read a board pack' };

export default function BoardPackHelpPage() {
  return <PackHelp />;
}
