package org.vpshr.application.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.BrokenRule;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/**
 * The actor may not do what it asked for. Nothing was recorded or shown. The message says who, by reference, what, why
 * not, and whom to ask.
 */
public final class NotPermitted extends Failure {
    private static final long serialVersionUID = 1L;

    /** The reference of who asked. */
    private final String reference;

    /** What is not permitted. */
    private final String what;

    private final transient @Nullable BrokenRule rule;
    private final transient @Nullable InputPlace place;

    /**
     * Whoever asks may not do it.
     *
     * @param reference of the actor
     * @param what such as {@code record PublishReport about report/NL/2018/public}
     * @param why the reason, in plain words
     * @param ask who may, or can change it
     */
    public NotPermitted(String reference, String what, String why, String ask) {
        this(reference, what, why, ask, null);
    }

    /**
     * Whoever asks may not do it, by a rule of the domain or of the policy.
     *
     * @param reference of the actor
     * @param what such as {@code record PublishReport about report/NL/2018/public}
     * @param why the reason, in plain words
     * @param ask who may, or can change it
     * @param rule of the domain, where it is one that forbids it
     */
    public NotPermitted(String reference, String what, String why, String ask, @Nullable BrokenRule rule) {
        super(
                FailureKind.NOT_PERMITTED,
                reference + " may not " + what + ": " + why + "; ask " + ask,
                "ask " + ask,
                null);
        this.reference = reference;
        this.what = what;
        this.rule = rule;
        this.place = null;
    }

    private NotPermitted(NotPermitted found, InputPlace place) {
        super(FailureKind.NOT_PERMITTED, place + ": " + found.getMessage(), found.remedy(), found);
        this.reference = found.reference;
        this.what = found.what;
        this.rule = found.rule;
        this.place = place;
    }

    /**
     * {@return the same, found at a place of a file, which is refused as a whole}
     *
     * @param found where in what was given
     */
    public NotPermitted at(InputPlace found) {
        return new NotPermitted(this, found);
    }

    /** {@return the actor's reference} */
    public String reference() {
        return reference;
    }

    /** {@return what is not permitted, such as {@code record PublishReport about report/NL/2018/public}} */
    public String what() {
        return what;
    }

    @Override
    public Optional<BrokenRule> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.ofNullable(place);
    }
}
