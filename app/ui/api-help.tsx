import { ApiAddresses, ApiParameters, type Described } from './api-addresses';
import { ApiCode } from './api-code';
import { ApiProblems, type Problem } from './api-problems';
import { ApiSteps } from './api-steps';

type Props = {
  /** The service's own address, with a slash at its end. */
  service: string;
  /** Requests of a token in a minute, and wrong tokens of an address in a quarter of an hour. */
  limits: { token: number; address: number };
  /** Which phase is read unless one is asked for. */
  defaultPhase: string;
  addresses: readonly Described[];
  problems: readonly Problem[];
};

const contents = [
  ['addresses', 'What there is'],
  ['token', 'Get a token'],
  ['excel', 'Connect Excel'],
  ['power-bi', 'Connect Power BI'],
  ['command-line', 'Connect from a command line'],
  ['parameters', 'Narrow what you read'],
  ['answers', 'What every answer says'],
  ['limits', 'Limits'],
  ['same', 'Reading only what is new'],
  ['problems', 'When there are no figures'],
];

/** What there is to read for other systems, how to get a token, and how to connect. */
export function ApiHelp({ service, limits, defaultPhase, addresses, problems }: Props) {
  const matrix = `${service}api/v1/matrix`;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Reading figures from other systems</h1>
        <p className="govuk-body">
          Excel, Power BI and other systems can read the same figures as the pages and the JSON files, and can
          change nothing. What a token may read depends on whom it was issued for: the programme, one area, or
          somebody outside.
        </p>
        <ul className="govuk-list">
          {contents.map(([id, text]) => (
            <li key={id}>
              <a className="govuk-link" href={`#${id}`}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <h2 className="govuk-heading-m" id="addresses">
          What there is
        </h2>
        <ApiAddresses addresses={addresses} />
        <h2 className="govuk-heading-m" id="token">
          Get a token
        </h2>
        <p className="govuk-body">
          Ask an administrator of this service. Say which system will read, what it needs to read, and for how
          long. They issue the token under Settings, Tokens for other systems. It works for 90 days unless
          they choose otherwise, and for a year at most.
        </p>
        <p className="govuk-body">
          Treat it as a password. A workbook or report with the token in it gives the token to everybody who
          opens it: take it out before you share the file. If it has got about, ask for it to be ended.
        </p>
        <ApiSteps service={service} />
        <h2 className="govuk-heading-m" id="command-line">
          Connect from a command line
        </h2>
        <ApiCode
          label="A request with curl"
          lines={[
            'read -rs TOKEN',
            `printf 'header = "Authorization: Bearer %s"\\n' "$TOKEN" |`,
            `  curl --config - '${matrix}'`,
          ]}
        />
        <p className="govuk-body">
          Given like this, the token is neither in the history nor in the list of processes.
        </p>
        <h2 className="govuk-heading-m" id="parameters">
          Narrow what you read
        </h2>
        <p className="govuk-body">
          Parameters have the names that they have in the address of the page with the same figures. An
          OpenAPI 3.1 description of everything is at{' '}
          <a className="govuk-link app-api-address" href="/api/v1/openapi.json">
            {service}api/v1/openapi.json
          </a>
          .
        </p>
        <p className="govuk-body">{defaultPhase}</p>
        <ApiParameters addresses={addresses} />
        <h2 className="govuk-heading-m" id="answers">
          What every answer says
        </h2>
        <p className="govuk-body">
          Every answer has <code>meta</code>: the phase, the edition or <code>live</code>, when it was read,
          references by which its figures can be checked, how many areas are asked and how many have sent,
          whether the data are illustrative, and links to the page with the same figures.
        </p>
        <p className="govuk-body">
          A token of an area reads that area, in the phases that ask it. It reads the other areas of its
          programme too where areas may see each other’s answers and the figures are frozen. Otherwise{' '}
          <code>othersWithheld</code> says why they are not there.
        </p>
        <h2 className="govuk-heading-m" id="limits">
          Limits
        </h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>A token has {limits.token} requests a minute.</li>
          <li>
            One network address has {limits.address} tries with wrong tokens in 15 minutes. Right tokens from
            there still work.
          </li>
          <li>
            Past a limit the answer is 429, and <code>Retry-After</code> says after how many seconds to try
            again.
          </li>
          <li>
            Pages of other sites cannot read answers in a browser: there are no CORS headers, because a token
            does not belong in a page.
          </li>
        </ul>
        <h2 className="govuk-heading-m" id="same">
          Reading only what is new
        </h2>
        <p className="govuk-body">
          Each answer has an <code>ETag</code>. Send it back as <code>If-None-Match</code>: while nothing has
          changed but the time, the answer is 304 and empty. It is made from the figures and all that{' '}
          <code>meta</code> says of them but for when they were read.
        </p>
        <ApiProblems problems={problems} />
      </div>
    </div>
  );
}
