package org.vpshr.testing.mutation;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.Decision;
import org.vpshr.domain.failure.Failure;
import org.vpshr.domain.given.AllStates;

/** What the domain answers to commands, one after the other, in words: events and findings, or why not. */
public final class Outcomes implements Function<List<?>, List<String>> {
    @Override
    public List<String> apply(List<?> told) {
        AllStates states = new AllStates();
        List<String> outcomes = new ArrayList<>();
        for (Object command : told) {
            outcomes.add(outcome(states, (Command) command));
        }
        return outcomes;
    }

    private static String outcome(AllStates states, Command command) {
        try {
            Decision decision = states.recordRegistered(command);
            return text(decision);
        } catch (Failure refused) {
            return String.valueOf(refused.getMessage());
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            return fault.toString();
        }
    }

    /** A set is written in the order of its words: its own differs from one loading of the domain to the other. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case Record record ->
                Stream.of(record.getClass().getRecordComponents())
                        .map(component -> component.getName() + "=" + text(read(component, record)))
                        .collect(joining(", ", record.getClass().getSimpleName() + "[", "]"));
            case Set<?> set ->
                set.stream().map(Outcomes::text).sorted().toList().toString();
            case Collection<?> all -> all.stream().map(Outcomes::text).toList().toString();
            case null, default -> String.valueOf(value);
        };
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " is not told", e);
        }
    }
}
