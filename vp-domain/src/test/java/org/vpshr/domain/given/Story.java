package org.vpshr.domain.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Aggregate;
import org.vpshr.domain.Aggregates;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleViolation;

/** given(subject, commands or events).when(command).then(...): a story of one subject, told in its own words. */
public final class Story {
    private final List<DomainEvent> past = new ArrayList<>();
    private Aggregate state;
    private @Nullable Decision decision;
    private @Nullable Throwable refusal;

    private Story(Subject subject) {
        state = Aggregates.initial(subject);
    }

    public static Story given(Subject subject, DomainEvent... events) {
        Story story = new Story(subject);
        for (DomainEvent event : events) {
            story.happened(event);
        }
        return story;
    }

    /** What was recorded before, told as the commands that led to it; each must be accepted. */
    public Story after(Command... commands) {
        for (Command command : commands) {
            state.decide(command).events().forEach(this::happened);
        }
        return this;
    }

    private void happened(DomainEvent event) {
        past.add(event);
        state = state.evolve(event);
    }

    public Story when(Command command) {
        refusal = catchThrowable(() -> decision = state.decide(command));
        return this;
    }

    public void then(DomainEvent... events) {
        assertThat(refusal).isNull();
        assertThat(decided().events()).containsExactly(events);
    }

    public void thenAccepted() {
        assertThat(refusal).isNull();
        assertThat(decided().events()).isNotEmpty();
    }

    public void thenAcceptedWithoutFinding(Rule rule) {
        thenAccepted();
        assertThat(decided().findings()).noneMatch(finding -> finding.rule() == rule);
    }

    public void thenRefusedBy(Rule rule) {
        assertThat(refusal).isInstanceOf(RuleViolation.class);
        assertThat(((RuleViolation) refusal).rule()).contains(rule.broken());
    }

    public void thenFlaggedBy(Rule rule) {
        assertThat(refusal).isNull();
        assertThat(decided().findings()).anyMatch(finding -> finding.rule() == rule);
    }

    private Decision decided() {
        if (decision == null) {
            throw new AssertionError("nothing was decided");
        }
        return decision;
    }
}
