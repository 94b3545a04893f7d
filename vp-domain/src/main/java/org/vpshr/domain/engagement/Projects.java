package org.vpshr.domain.engagement;

import static org.vpshr.domain.engagement.EngagementRule.PROJECT_RUNS_ONCE;
import static org.vpshr.domain.time.TimeRule.RANGE_STARTS_BEFORE_IT_ENDS;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vpshr.domain.entry.Entry;
import org.vpshr.domain.rule.Findings;
import org.vpshr.domain.time.Certainty;
import org.vpshr.domain.time.When;

/**
 * The projects that run, each with the time of its start. A project is not a group, even under one name (rule 64).
 */
record Projects(Map<String, When> running) {
    static final Projects NONE = new Projects(Map.of());

    Projects {
        running = Map.copyOf(running);
    }

    Findings start(EngagementCommand.StartProject c) {
        PROJECT_RUNS_ONCE.refuseIf(
                running.containsKey(c.project()),
                "the project " + c.project() + " runs already",
                "tell of its extension, or give another project a name of its own");
        return Findings.NONE;
    }

    Findings extend(EngagementCommand.ExtendProject c) {
        requireStartedBefore(c.project(), c.entry());
        return Findings.NONE;
    }

    Findings end(EngagementCommand.EndProject c) {
        requireStartedBefore(c.project(), c.entry());
        return Findings.NONE;
    }

    private void requireStartedBefore(String project, Entry entry) {
        Optional<When> start = Optional.ofNullable(running.get(project));
        PROJECT_RUNS_ONCE.refuseIf(
                start.isEmpty(), "no project " + project + " runs", "record its start first, if only as undated");
        RANGE_STARTS_BEFORE_IT_ENDS.refuseIf(
                start.filter(s -> entry.when().span().before(s.span()) == Certainty.YES)
                        .isPresent(),
                entry.id() + " lies before the start of the project " + project,
                "a project is extended or ended after its start");
    }

    Projects started(EngagementEvent.ProjectStarted e) {
        Map<String, When> more = new HashMap<>(running);
        more.put(e.project(), e.entry().when());
        return new Projects(more);
    }

    Projects ended(String project) {
        Map<String, When> fewer = new HashMap<>(running);
        fewer.remove(project);
        return new Projects(fewer);
    }
}
