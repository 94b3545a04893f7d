package org.vpshr.benchmark.table;

import static org.vpshr.benchmark.table.Clock.CPU;
import static org.vpshr.benchmark.table.Clock.WALL;
import static org.vpshr.benchmark.table.Goal.Kind.DONE;
import static org.vpshr.benchmark.table.Goal.Kind.GROWTH;
import static org.vpshr.benchmark.table.Goal.Kind.MILLIS;
import static org.vpshr.benchmark.table.Goal.Kind.RATIO;
import static org.vpshr.benchmark.table.Goal.Kind.TIMES;

import java.util.List;

/** What is to be reached. */
public final class Goals {
    private static final List<Goal> ALL = List.of(
            new Goal("replay into all views", "replay", "replay.views", "floor.replay", CPU, RATIO, 1.5),
            new Goal("replay, decoded and no more", "replay", "replay.decode", "floor.replay", CPU, RATIO, 1.5),
            new Goal("all reports after one fold", "replay", "replay.reports", "floor.replay", CPU, RATIO, 1.0),
            new Goal(
                    "first checkpoint of a history",
                    "checkpoint",
                    "checkpoint.first",
                    "checkpoint.replay",
                    CPU,
                    TIMES,
                    1.3),
            new Goal("one report, asked first", "report", "report.first", "", CPU, MILLIS, 10),
            new Goal(
                    "one report, asked first, by the length of the history",
                    "report",
                    "report.first",
                    "",
                    CPU,
                    GROWTH,
                    1.3),
            new Goal("one report, asked again", "report", "report.again", "", CPU, MILLIS, 1),
            new Goal("one report as of a position", "report", "report.asof", "", CPU, MILLIS, 10),
            new Goal("timeline of a month", "question", "question.timeline", "", CPU, MILLIS, 50),
            new Goal("members on a day", "question", "question.members", "", CPU, MILLIS, 50),
            new Goal("trace of an entry", "question", "question.trace", "", CPU, MILLIS, 50),
            new Goal("why an entry is printed", "question", "question.why", "", CPU, MILLIS, 50),
            new Goal("list with a filter", "question", "question.list", "", CPU, MILLIS, 50),
            new Goal("coverage of a year", "question", "question.coverage", "", CPU, MILLIS, 50),
            new Goal("follow-up of a year", "question", "question.followup", "", CPU, MILLIS, 200),
            new Goal("diff of two states", "question", "question.diff", "", CPU, MILLIS, 200),
            new Goal("verify", "verify", "verify", "floor.verify", CPU, RATIO, 0.7),
            new Goal("publishing a report", "publish", "publish", "publish.making", CPU, TIMES, 2),
            new Goal("command on its own subject", "command", "command.own", "", CPU, GROWTH, 1.5),
            new Goal("command that links abroad", "command", "command.abroad", "", CPU, GROWTH, 1.5),
            new Goal("command that names a person", "command", "command.person", "", CPU, GROWTH, 1.5),
            new Goal("command, first after start", "command", "command.cold", "", CPU, GROWTH, 3),
            new Goal("durable append, one writer", "append", "append.one", "floor.append.one", WALL, RATIO, 0.3),
            new Goal("durable append, eight writers", "append", "append.eight", "floor.append.eight", WALL, RATIO, 0.5),
            new Goal("file of commands", "file", "file", "floor.file", CPU, RATIO, 0.2),
            new Goal("one of a file of commands, by the length of the file", "file", "file", "", CPU, GROWTH, 1.5),
            new Goal("import", "import", "import", "floor.import", WALL, RATIO, 0.5),
            new Goal("export", "export", "export", "floor.export", CPU, RATIO, 0.8),
            new Goal(
                    "vp report --year 2018, new process", "process", "process.report", "floor.process", WALL, TIMES, 4),
            new Goal("other commands of vp, new process", "process", "process.other", "floor.process", WALL, TIMES, 4),
            new Goal("replay in a heap of 256 MB", "memory", "memory.replay", "", WALL, DONE, 0),
            new Goal(
                    "PostgreSQL: replay into all views",
                    "postgres",
                    "postgres.views",
                    "floor.postgres.replay",
                    CPU,
                    RATIO,
                    1.5),
            new Goal("PostgreSQL: one report, asked first", "postgres", "postgres.report.first", "", CPU, MILLIS, 10),
            new Goal("PostgreSQL: one report, asked again", "postgres", "postgres.report.again", "", CPU, MILLIS, 1),
            new Goal(
                    "PostgreSQL: durable append, one writer",
                    "postgres",
                    "postgres.append.one",
                    "floor.postgres.append.one",
                    WALL,
                    RATIO,
                    0.3),
            new Goal(
                    "PostgreSQL: durable append, eight writers",
                    "postgres",
                    "postgres.append.eight",
                    "floor.postgres.append.eight",
                    WALL,
                    RATIO,
                    0.5),
            new Goal(
                    "node, catch-up of live views",
                    "postgres",
                    "postgres.catchup",
                    "floor.postgres.read",
                    WALL,
                    RATIO,
                    0.5));

    private Goals() {}

    static List<Goal> all() {
        return ALL;
    }

    /** By what works can be asked for alone. */
    public static List<String> groups() {
        return ALL.stream().map(Goal::group).distinct().toList();
    }
}
