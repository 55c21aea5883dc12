import type { Area } from '~/domain/area';
import { roleNames, roles } from '~/domain/viewer';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Input } from './govuk/input';
import { Radios } from './govuk/radios';
import { errorFor, type FieldError } from './problem-summary';

export type Typed = { email: string; name: string; role: string; areaIds: readonly string[] };
type Props = { areas: readonly Area[]; typed: Typed | null; errors: readonly FieldError[] };

/** A form that invites one more person. */
export function InvitationForm({ areas, typed, errors }: Props) {
  return (
    <PostForm action={paths.people()}>
      <Input
        id="email"
        name="email"
        type="email"
        label={{ text: 'Email address' }}
        value={typed?.email}
        spellcheck={false}
        autocomplete="off"
        errorMessage={errorFor(errors, '#email')}
      />
      <Input
        id="name"
        name="name"
        label={{ text: 'Name' }}
        value={typed?.name}
        autocomplete="off"
        errorMessage={errorFor(errors, '#name')}
      />
      <Radios
        name="role"
        idPrefix="role"
        fieldset={{ legend: { text: 'What do they do?', classes: 'govuk-fieldset__legend--s' } }}
        value={typed?.role}
        errorMessage={errorFor(errors, '#role')}
        items={roles.map((role) => ({ value: role, text: roleNames[role] }))}
      />
      <Checkboxes
        name="areaIds"
        idPrefix="areaIds"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Which areas do they work for?', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'Only for area leads and contributors.' }}
        values={[...(typed?.areaIds ?? [])]}
        errorMessage={errorFor(errors, '#areaIds')}
        items={areas.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button preventDoubleClick>Invite</Button>
    </PostForm>
  );
}
