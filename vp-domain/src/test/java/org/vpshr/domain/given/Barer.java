package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vpshr.domain.Command;
import org.vpshr.domain.entry.Audience;

/** A command with one thing less of what it need not say: a list emptied, something optional left out, no restriction. */
final class Barer {
    private Barer() {}

    static Stream<Command> than(Command command) {
        return records((Record) command).map(Command.class::cast);
    }

    /** How much it says that it need not. */
    static long weight(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Audience.Limited limited -> 1;
            case Collection<?> many ->
                many.size() + many.stream().mapToLong(Barer::weight).sum();
            case Record record -> weight(Parts.of(record));
            default -> 0;
        };
    }

    private static long weight(Parts parts) {
        return IntStream.range(0, parts.count())
                .mapToLong(at -> weight(parts.value(at)) + (parts.value(at) != null && parts.isOptional(at) ? 1 : 0))
                .sum();
    }

    private static Stream<Record> records(Record record) {
        Parts parts = Parts.of(record);
        List<Record> barer = new ArrayList<>();
        for (int at = 0; at < parts.count(); at++) {
            Object value = parts.value(at);
            if (value != null && parts.isOptional(at)) {
                parts.with(at, null).ifPresent(barer::add);
            }
            for (Object bare : values(value).toList()) {
                parts.with(at, bare).ifPresent(barer::add);
            }
        }
        return barer.stream();
    }

    private static Stream<?> values(@Nullable Object value) {
        return switch (value) {
            case Audience.Limited limited -> Stream.of(new Audience.Open());
            case List<?> many when !many.isEmpty() -> Stream.of(List.of());
            case Set<?> many when !many.isEmpty() -> Stream.of(Set.of());
            case Record record -> records(record);
            case null, default -> Stream.of();
        };
    }
}
