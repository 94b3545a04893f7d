package org.vpshr.domain.failure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong that is no fault of the program: with what was given, with the store, with what lies around them.
 * The message says in one line what is wrong, where, and what to do. Whatever else is thrown is a fault of the program.
 */
public abstract class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_END = 400;

    /** What kind of thing went wrong. */
    private final FailureKind kind;

    /** The whole of it, with the remedy in it. */
    private final String message;

    /** What to do, or what would be right. */
    private final String remedy;

    /**
     * A failure of a kind.
     *
     * @param kind what kind of thing went wrong
     * @param message the whole of it, with the remedy in it
     * @param remedy what to do, or what would be right
     * @param cause what it came from; null where it came from nothing else
     */
    protected Failure(FailureKind kind, String message, String remedy, @Nullable Throwable cause) {
        this(kind, message, remedy, cause, true);
    }

    /**
     * A failure of a kind, with or without the place in the program.
     *
     * @param kind what kind of thing went wrong
     * @param message the whole of it, with the remedy in it
     * @param remedy what to do, or what would be right
     * @param cause what it came from; null where it came from nothing else
     * @param traced whether the place in the program is of use to anybody; it is not where people are told of their
     *     input
     */
    protected Failure(FailureKind kind, String message, String remedy, @Nullable Throwable cause, boolean traced) {
        this(kind, cause, traced, shortened(message), remedy);
    }

    private Failure(FailureKind kind, @Nullable Throwable cause, boolean traced, String message, String remedy) {
        super(message, cause, true, traced);
        this.kind = kind;
        this.message = message;
        this.remedy = remedy;
    }

    /** However long the input is that it repeats; its end, where the remedy stands, is left. */
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE - LONGEST_END) + " … "
                        + message.substring(message.length() - LONGEST_END);
    }

    /** {@return what kind of thing went wrong} */
    public final FailureKind kind() {
        return kind;
    }

    /** {@return what to do, or what would be right, in plain words} */
    public final String remedy() {
        return remedy;
    }

    /** {@return the rule that does not hold, if it is one} */
    public Optional<BrokenRule> rule() {
        return Optional.empty();
    }

    /**
     * {@return what else is wrong with what was given, each as if it were the first; empty where nothing is, or it was
     * not looked for}
     */
    public final List<Failure> further() {
        return Stream.of(getSuppressed())
                .filter(Failure.class::isInstance)
                .map(Failure.class::cast)
                .toList();
    }

    /**
     * Tells these with it.
     *
     * @param more the failures that are told with it
     */
    public final void tell(List<? extends Failure> more) {
        more.forEach(this::addSuppressed);
    }

    /** {@return where in what was given, if it is known} */
    public Optional<InputPlace> place() {
        return Optional.empty();
    }

    @Override
    public final String getMessage() {
        return message;
    }
}
