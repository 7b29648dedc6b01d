import {
  type ContractFacts,
  type ExceptionFacts,
  findPart,
  type JsonObject,
  type MemberPath,
  type OperationFacts,
  resolveReference,
} from '@numberkit/contract';

/** The facts of a server's contracts that the page needs: the whole would be most of the page's weight. */
export interface PageFacts {
  readonly operations: { readonly [operationId: string]: PageOperation };
  /** The exceptions of all operations, each once. */
  readonly exceptions: readonly PageException[];
  /** The sensitive members of a resource, by the member of a page of the state that has it. */
  readonly sensitive: { readonly [kind: string]: readonly MemberPath[] };
}

/** The facts of one operation. */
export interface PageOperation
  extends Pick<OperationFacts, 'operationId' | 'summary' | 'method' | 'path'> {
  readonly awsOperation: string;
  /** The service as AWS's SDKs spell it: `PinpointSMSVoiceV2`. */
  readonly service: string;
  /** The members of the input in other places than the body. */
  readonly members: Omit<OperationFacts['members'], 'body'>;
  readonly hasBody: boolean;
  /** The exceptions that its handler can raise, as places in the list of all: a fault can be one of them. */
  readonly exceptions: readonly number[];
}

/** The facts of an exception. */
export interface PageException extends Pick<ExceptionFacts, 'status'> {
  readonly name: string;
  /** The members that a tester can set. */
  readonly members: readonly PageMember[];
}

/** A member of an exception. */
export interface PageMember {
  readonly name: string;
  /** Whether it is a text; a member of another type is written as JSON. */
  readonly isText: boolean;
  /** The values that it can have, if the contract lists them. */
  readonly values: readonly string[];
}

/** Picks the facts from the contracts, when the page is built. */
export function toPageFacts(
  contract: ContractFacts & { readonly document: JsonObject },
  control: ContractFacts,
): PageFacts {
  // Two services may have an exception of one name, so the whole of it tells them apart.
  const places = new Map<string, number>();
  const exceptions: PageException[] = [];
  const toPlace = (exception: PageException): number => {
    const text = JSON.stringify(exception);
    const place = places.get(text) ?? exceptions.push(exception) - 1;
    places.set(text, place);
    return place;
  };
  const operations = Object.entries(contract.operations).map(([name, facts]) => {
    const raised = listRaised(contract.document, facts).map(toPlace);
    return [name, { ...toPageOperation(facts), exceptions: raised }] as const;
  });
  return {
    operations: Object.fromEntries(operations),
    exceptions,
    sensitive: toSensitive(control),
  };
}

function toPageOperation(facts: OperationFacts): Omit<PageOperation, 'exceptions'> {
  const { operationId, summary, method, path, service } = facts;
  const { body, ...members } = facts.members;
  return {
    operationId,
    summary,
    method,
    path,
    awsOperation: facts.awsOperation ?? operationId,
    service: service.name,
    members,
    hasBody: body.length > 0,
  };
}

/** The exceptions that the handler of an operation can raise. */
function listRaised(document: JsonObject, facts: OperationFacts): PageException[] {
  return Object.entries(facts.exceptions)
    .filter(([, { raisedBy }]) => raisedBy === 'handler')
    .map(([name, one]) => ({
      name,
      status: one.status,
      members: toMembers(document, facts, one),
    }));
}

/** The members of an exception's body but those that the server sets itself. */
function toMembers(
  document: JsonObject,
  { path, method }: OperationFacts,
  { status, members, defaults }: ExceptionFacts,
): PageMember[] {
  const response = ['paths', path, method.toLowerCase(), 'responses', String(status)];
  const found = findPart(document, [...response, 'content', 'application/json', 'schema']);
  const schema = resolveReference(document, found?.value);
  const properties = resolveReference(document, schema?.['properties']);
  return members
    .filter((name) => defaults[name] === undefined)
    .map((name) => {
      const { type, enum: values } = resolveReference(document, properties?.[name]) ?? {};
      return {
        name,
        isText: type === 'string',
        values: Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [],
      };
    });
}

/** The paths below a resource, from those of a page of the state. */
function toSensitive(control: ContractFacts): Record<string, MemberPath[]> {
  const paths = control.operations['listStateKind']?.sensitive.output ?? [];
  const members = new Set(paths.map(([, , member = '']) => member));
  const toPaths = (member: string) =>
    paths.filter((path) => path[2] === member).map((path) => path.slice(3));
  return Object.fromEntries([...members].map((member) => [member, toPaths(member)]));
}
