/** The figures of a profile, as `server/figures/` has them. Sizes in GB, times in minutes. */
import type { ProfileId } from '../requirements/ids.ts';
import type { ScenarioCode } from '../schema/schema.ts';

/** A page that figures were read from. */
export interface FigureSourcePage {
  /** `C1` to `C16`. */
  readonly code: string;
  readonly title: string;
  /** The date in the page: a day, or the year where no more is known. */
  readonly date: string;
}

/** Where a figure is in which page. */
export interface FigureSource {
  readonly code: string;
  readonly place: string;
}

/** A figure of some scenarios. */
interface ScenarioFigure {
  readonly scenarios: readonly ScenarioCode[];
}

/** A size of a server, and what it takes. */
export interface ServerSize {
  readonly cores: number;
  readonly memoryGB: number;
  readonly cacheGB: number;
  /** The most change in a day, in GB. */
  readonly changeGB: number;
  /** The most machines. */
  readonly machines: number;
}

/** How many disks a cache account takes where each changes so many MB a second. */
interface CacheRate {
  readonly changeMBps: number;
  readonly v1Disks: number;
  readonly v2Disks: number;
}

/** The figures of one profile. What a profile has no page for is absent. */
export interface Figures {
  readonly profile: ProfileId;
  readonly servers: ScenarioFigure & {
    /** The machines that the sizes were measured with. */
    readonly disksPerMachine: number;
    readonly diskGB: number;
    /** The smallest first. */
    readonly sizes: readonly ServerSize[];
    readonly notes?: readonly string[];
    readonly source: FigureSource;
  };
  readonly furtherServers?: {
    readonly sizes: readonly ServerSize[];
    readonly source: FigureSource;
  };
  readonly machineChange: ScenarioFigure & {
    readonly changeGB: number;
    readonly source: FigureSource;
  };
  readonly standardAccount?: ScenarioFigure & {
    readonly requestsPerSecond: number;
    readonly diskRequestsPerSecond: number;
    readonly capacityGB: number;
    readonly sources: readonly FigureSource[];
  };
  readonly premiumAccount: ScenarioFigure & {
    readonly capacityGB: number;
    readonly source: FigureSource;
  };
  readonly cacheAccount?: ScenarioFigure & {
    /** The smallest rate first. */
    readonly rates: readonly CacheRate[];
    readonly source: FigureSource;
  };
  readonly failoverStart: ScenarioFigure & {
    readonly extraMinutes: number;
    readonly extraMinutesAtMost: number;
    /** The first version of the Mobility service that needs no more time. */
    readonly agentFrom: string;
    readonly source: FigureSource;
  };
  readonly failoverRate: ScenarioFigure & {
    readonly readyPerHour: number;
    readonly othersPerHour: number;
    readonly disksPerMachine: number;
    readonly note?: string;
    readonly source: FigureSource;
  };
  readonly hostSpace: ScenarioFigure & {
    readonly firstCopyShare: number;
    readonly logShare: number;
    readonly source: FigureSource;
  };
  readonly protectedDisks: ScenarioFigure & {
    readonly disks: number;
    readonly source: FigureSource;
  };
}
