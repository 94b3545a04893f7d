package org.vpshr.domain.offences.seen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that others are meant to see. */
public abstract class Plan<T extends Comparable<T>> extends HiddenPlan implements Iterable<T> {
    protected final int year;

    protected Plan(int year) {
        this.year = year;
    }

    public abstract @Nullable T last(List<? extends @Nullable T> plans);

    public static <E extends Exception> void tell(String @Nullable [] words, E otherwise) throws E {
        if (words == null) {
            throw otherwise;
        }
    }

    @Override
    public String toString() {
        return "plan of " + year;
    }

    void hidden() {}

    public enum Grade {
        MADE
    }

    public record Kept(int year) implements Mark {}

    public sealed interface Mark permits Kept {}
}
