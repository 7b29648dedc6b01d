import type { Matcher } from '../matching/matcher.js';
import { fixtureAs as anyFixtureAs } from '../matching/matchers.js';

/** The resources of phone numbers that a server holds before it is judged, by the names that the scenarios use. */
export type PhoneNumberFixtures = {
  /** The region that holds them: requests of the protocol `aws` are signed for it. */
  readonly region: string;
  /** Two protect configurations, by id. */
  readonly protectConfiguration: string;
  readonly otherProtectConfiguration: string;
  /** The one that is the default of the account, without deletion protection. */
  readonly defaultProtectConfiguration: string;
  /** One that a configuration set is associated with, without deletion protection. */
  readonly associatedProtectConfiguration: string;
  /** An opt-out list beside `Default`, by name. */
  readonly optOutList: string;
  /** A pool of transactional numbers with the opt-out list `Default`, by id. */
  readonly transactionalPool: string;
  /** A pool of promotional numbers with the opt-out list `optOutList`, by id. */
  readonly promotionalPool: string;
  /** 10DLC campaigns: one that is active, one still in review. */
  readonly activeRegistration: string;
  readonly reviewingRegistration: string;
  /** Local Chime numbers of the US, in E.164: unassigned, without a pending calling name, … */
  readonly unassignedNumber: string;
  /** … assigned to a user, without a pending calling name, … */
  readonly assignedNumber: string;
  /** … unassigned, of the type BusinessCalling, with a pending calling name, … */
  readonly waitingNumber: string;
  /** … and one that is being deleted. */
  readonly deletingNumber: string;
  /** An unassigned toll-free Chime number that is not of the type BusinessCalling. */
  readonly tollFreeNumber: string;
  /** An unassigned Chime number outside the US. */
  readonly foreignNumber: string;
};

/** The state that a new reference server starts with. */
export const standardFixtures: PhoneNumberFixtures = {
  region: 'us-east-1',
  protectConfiguration: 'protect-11111111111111111111111111111111',
  otherProtectConfiguration: 'protect-22222222222222222222222222222222',
  defaultProtectConfiguration: 'protect-33333333333333333333333333333333',
  associatedProtectConfiguration: 'protect-44444444444444444444444444444444',
  optOutList: 'marketing',
  transactionalPool: 'pool-11111111111111111111111111111111',
  promotionalPool: 'pool-22222222222222222222222222222222',
  activeRegistration: 'registration-11111111111111111111111111111111',
  reviewingRegistration: 'registration-22222222222222222222222222222222',
  unassignedNumber: '+12065550100',
  assignedNumber: '+12065550101',
  waitingNumber: '+12065550102',
  deletingNumber: '+12065550103',
  tollFreeNumber: '+18005550100',
  foreignNumber: '+442079460100',
};

/** The name of a fixture. */
export type FixtureName = keyof PhoneNumberFixtures;

/** The name of a resource that the server holds; without it, the scenario is blocked. */
export function fixture(name: FixtureName): Matcher {
  return fixtureAs(name, (value) => value);
}

/** The same, converted to another notation. */
export function fixtureAs(name: FixtureName, write: (value: string) => string): Matcher {
  return anyFixtureAs(name, write);
}
