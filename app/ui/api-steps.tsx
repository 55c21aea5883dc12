import { ApiCode } from './api-code';

/** Excel and Power BI step by step, with scripts that are ready but for the token. */
export function ApiSteps({ service }: { service: string }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="excel">
        Connect Excel
      </h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>On the Data tab choose Get Data, From Other Sources, From Web, then Advanced.</li>
        <li>
          In the first URL part enter <code className="app-api-address">{service}api/v1/matrix</code>. To
          narrow, add for example <code>?phase=2026-01</code>.
        </li>
        <li>
          Under HTTP request header parameters enter <code>Authorization</code>, and beside it{' '}
          <code>Bearer</code>, a space and the token. Choose OK.
        </li>
        <li>If Excel asks how to sign in, choose Anonymous: the token in the header is what lets it in.</li>
        <li>
          In the Power Query Editor choose List beside items, then To Table, expand the column, and Close and
          Load.
        </li>
      </ol>
      <p className="govuk-body">
        Or choose Get Data, From Other Sources, Blank Query, then Advanced Editor, and paste one of these
        scripts. To narrow it, add a line such as <code>Query = [phase = "2026-01"],</code> before the one
        that begins with Headers.
      </p>
      <ApiCode label="Power Query script: counts by item" lines={matrixScript(service)} />
      <ApiCode label="Power Query script: a row for each area and item" lines={gridScript(service)} />
      <h2 className="govuk-heading-m" id="power-bi">
        Connect Power BI
      </h2>
      <ol className="govuk-list govuk-list--number govuk-list--spaced">
        <li>
          In Power BI Desktop choose Transform data, Manage Parameters, New, and make a text parameter with
          the name ProgressToken. Paste the token as its value.
        </li>
        <li>
          Choose New Source, Blank Query, then Advanced Editor. Paste a script from above with{' '}
          <code>Token = ProgressToken,</code> in place of its second line.
        </li>
        <li>Choose Anonymous when asked how to sign in, then Close and Apply.</li>
        <li>
          Once published, set the data source’s sign-in to Anonymous and choose Skip test connection. The
          scripts keep the address apart from what follows it, so that a scheduled refresh works.
        </li>
        <li>
          When the token runs out, put the new one in the parameter, in the settings of the semantic model.
        </li>
      </ol>
    </>
  );
}

function request(service: string, figures: string) {
  return [
    'let',
    `  Token = "PASTE THE TOKEN HERE",`,
    `  Service = "${service}",`,
    '  Asked = Web.Contents(Service, [',
    `    RelativePath = "api/v1/${figures}",`,
    '    Headers = [Authorization = "Bearer " & Token]',
    '  ]),',
    '  Answer = Json.Document(Asked),',
  ];
}

function matrixScript(service: string) {
  return [...request(service, 'matrix'), '  Items = Table.FromRecords(Answer[items])', 'in', '  Items'];
}

function gridScript(service: string) {
  return [
    ...request(service, 'grid'),
    '  Items = Table.FromRecords(Answer[items]),',
    '  Apart = Table.TransformColumns(',
    '    Items, {{"areas", Record.ToTable}}),',
    '  Rows = Table.ExpandTableColumn(',
    '    Apart, "areas", {"Name", "Value"}, {"area", "standing"})',
    'in',
    '  Rows',
  ];
}
