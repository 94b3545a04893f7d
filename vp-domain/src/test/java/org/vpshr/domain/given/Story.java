package org.vpshr.domain.given;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.DomainEvent;
import org.vpshr.domain.Subject;
import org.vpshr.domain.rule.Finding;
import org.vpshr.domain.rule.Grade;
import org.vpshr.domain.rule.Rule;
import org.vpshr.domain.rule.RuleViolation;

/**
 * {@code given(subject, events).after(commands).when(command).then...}: a story told in the domain's own words. Commands of
 * other subjects may come before: each is decided on the state of its own, and every state sees what came of it.
 *
 * {@snippet lang=java :
 * given(GHANA)
 *         .after(setUp("2017"), joins(FUND_FOR_PEACE))
 *         .when(joins(FUND_FOR_PEACE, "2018"))
 *         .thenRefusedBy(rule(57));
 * }
 */
public final class Story {
    private final AllStates states = new AllStates();
    private final Subject subject;
    private @Nullable Decision decision;
    private @Nullable RuleViolation refusal;

    private Story(Subject subject) {
        this.subject = subject;
    }

    /**
     * {@return the story of a subject of which these events are on record}
     *
     * @param subject what it is about
     * @param events what happened before, in order
     */
    public static Story given(Subject subject, DomainEvent... events) {
        Story story = new Story(subject);
        for (DomainEvent event : events) {
            story.states.happened(event);
        }
        return story;
    }

    /**
     * {@return the same after what these commands led to; each must be accepted}
     *
     * @param commands what was told before, in order
     */
    public Story after(Command... commands) {
        for (Command command : commands) {
            states.record(command);
        }
        return this;
    }

    /**
     * {@return what the command leads to} A rule that refuses it is kept for what follows; any other failure is not
     * caught.
     *
     * @param command what is asked to be recorded
     */
    public Story when(Command command) {
        try {
            refusal = null;
            decision = states.decide(command);
        } catch (RuleViolation e) {
            decision = null;
            refusal = e;
        }
        return this;
    }

    /**
     * It was accepted, and led to these events and to no other.
     *
     * @param events what is expected, in order
     */
    public void then(DomainEvent... events) {
        assertThat(decided().events()).containsExactly(events);
    }

    /** It was accepted; findings may ask a person to look at it. */
    public void thenAccepted() {
        assertThat(decided().events()).isNotEmpty();
    }

    /** It was accepted, and nobody is asked to look at anything. */
    public void thenAcceptedWithoutFinding() {
        assertThat(decided().findings()).as("findings").isEmpty();
    }

    /**
     * It was accepted, and nobody is asked to look whether the rule holds.
     *
     * @param rule the rule
     */
    public void thenAcceptedWithoutFinding(Rule rule) {
        assertThat(decided().findings()).as("findings").noneMatch(finding -> finding.rule() == rule);
    }

    /**
     * The rule refused it, and no other did.
     *
     * @param rule the rule
     * @throws IllegalArgumentException when the rule is graded W, and so never refuses anything
     */
    public void thenRefusedBy(Rule rule) {
        if (rule.definition().grade() == Grade.FLAG) {
            throw new IllegalArgumentException(words(rule) + " flags, and refuses nothing: say thenFlaggedBy");
        }
        if (refusal == null) {
            throw new AssertionError(
                    about() + "was to be refused by " + words(rule) + ", and was accepted: " + decided());
        }
        assertThat(refusal.rule()).as("refused by \"%s\"", refusal.getMessage()).contains(rule.broken());
    }

    /**
     * It was accepted, and a person is asked to look whether the rule holds.
     *
     * @param rule the rule
     */
    public void thenFlaggedBy(Rule rule) {
        assertThat(decided().findings())
                .as("findings")
                .extracting(Finding::rule)
                .contains(rule);
    }

    /**
     * The same, with these words among the detail of the finding.
     *
     * @param rule the rule
     * @param words words of the finding
     */
    public void thenFlaggedBy(Rule rule, String words) {
        assertThat(decided().findings())
                .as("findings")
                .anyMatch(finding -> finding.rule() == rule && finding.detail().contains(words));
    }

    /**
     * It was accepted, and a person is asked to look whether these rules hold, and no other.
     *
     * @param rules the rules
     */
    public void thenFlaggedOnlyBy(Rule... rules) {
        assertThat(decided().findings())
                .as("findings")
                .extracting(Finding::rule)
                .containsExactlyInAnyOrder(rules);
    }

    private static String words(Rule rule) {
        return "rule " + rule.number() + " (" + rule.definition().text() + ")";
    }

    private String about() {
        return "what was told of " + subject + " ";
    }

    private Decision decided() {
        if (refusal != null) {
            throw new AssertionError(about() + "was to be accepted, and was refused: " + refusal.getMessage(), refusal);
        }
        if (decision == null) {
            throw new AssertionError("nothing was told yet: say when(command) first");
        }
        return decision;
    }
}
