import { Link } from '@remix-run/react';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { UploadChange } from './upload-change';
import { UploadConflict } from './upload-conflict';
import type { NotApplied } from './upload-preview';

/** The conflicts with their questions, the other differences, and the button that applies them. */
export function UploadApply({ phase, area, preview, names, errors, chosen }: NotApplied) {
  const { problems, conflicts, differences } = preview;
  const stuck = problems.length > 0;
  const changes = [...conflicts, ...differences];
  if (changes.length === 0) return null;
  const label = [
    differences.length > 0 && plural(differences.length, 'difference'),
    conflicts.length > 0 && (conflicts.length === 1 ? 'my choice' : 'my choices'),
  ].filter(Boolean);
  return (
    <PostForm>
      {changes.map(({ code, seen }) => (
        <input key={code} type="hidden" name={`${code}.seen`} value={seen} />
      ))}
      {conflicts.length > 0 && (
        <h2 className="govuk-heading-m" id="conflicts">
          {plural(conflicts.length, 'conflict')}
          {stuck ? '' : ': choose which to keep'}
        </h2>
      )}
      {conflicts.map((conflict) => (
        <UploadConflict
          key={conflict.code}
          conflict={conflict}
          sheet={preview.sheet}
          name={names[conflict.code]}
          choosable={!stuck}
          chosen={chosen[conflict.code]}
          errors={errors}
        />
      ))}
      {differences.length > 0 && (
        <h2 className="govuk-heading-m" id="differences">
          {plural(differences.length, 'difference')} {stuck ? 'not applied' : 'to apply'}
        </h2>
      )}
      {differences.map((change) => (
        <UploadChange key={change.code} change={change} name={names[change.code]} />
      ))}
      {!stuck && (
        <div className="govuk-button-group">
          <Button>Apply {label.join(' and ')}</Button>
          <Link className="govuk-link" to={paths.workbook(phase.id, area.slug)}>
            Cancel and leave everything as it is
          </Link>
        </div>
      )}
      <p className="govuk-body">
        What is replaced stays in the history of each answer. You can upload a workbook as often as you like.
      </p>
    </PostForm>
  );
}
