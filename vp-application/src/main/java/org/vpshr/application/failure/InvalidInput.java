package org.vpshr.application.failure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.failure.FailureKind;
import org.vpshr.domain.failure.InputPlace;

/**
 * Contributions cannot be taken in as they are. Nothing of the file was recorded. The message says where, what is wrong
 * and what would be right, in one line. Where a rule refuses a line, it is a {@link
 * org.vpshr.domain.rule.RuleViolation} instead, at the place of the line.
 */
public final class InvalidInput extends Failure {
    private static final long serialVersionUID = 1L;

    private final transient InputPlace place;

    /**
     * Something is not as it should be, at a place, as something else shows.
     *
     * @param place where in what was given
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     * @param cause what it came from; null where it came from nothing else
     */
    public InvalidInput(InputPlace place, String wrong, String remedy, @Nullable Throwable cause) {
        this(wrong + "; " + remedy, remedy, place, cause);
    }

    /**
     * Something is not as it should be, at a place.
     *
     * @param place where in what was given
     * @param wrong what is wrong, in plain words
     * @param remedy what would be right
     */
    public InvalidInput(InputPlace place, String wrong, String remedy) {
        this(place, wrong, remedy, null);
    }

    /**
     * What is wrong was found by somebody who knows of no place, or of less than there is.
     *
     * @param place where in what was given
     * @param found what was found
     */
    public InvalidInput(InputPlace place, Failure found) {
        this(found.getMessage(), found.remedy(), place, found.getCause());
    }

    /**
     * What is wrong was found by somebody who knows of no place, and something follows from it.
     *
     * @param place where in what was given
     * @param found what was found
     * @param besides what follows from it
     */
    public InvalidInput(InputPlace place, Failure found, String besides) {
        this(found.getMessage() + "; " + besides, found.remedy(), place, found.getCause());
    }

    private InvalidInput(String problem, String remedy, InputPlace place, @Nullable Throwable cause) {
        super(FailureKind.INPUT_REFUSED, place + ": " + problem, remedy, cause);
        this.place = place;
    }

    @Override
    public Optional<InputPlace> place() {
        return Optional.of(place);
    }
}
