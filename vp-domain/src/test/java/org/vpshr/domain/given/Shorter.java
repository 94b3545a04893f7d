package org.vpshr.domain.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.vpshr.domain.Command;

/** What is made of commands, which becomes shorter by leaving out some of them, and then what they say beside what they must. */
final class Shorter<T> implements Shrinkable<T> {
    private final List<Command> told;
    private final Function<List<Command>, T> made;

    Shorter(List<Command> told, Function<List<Command>, T> made) {
        this.told = List.copyOf(told);
        this.made = made;
    }

    @Override
    public T value() {
        return made.apply(told);
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return Stream.concat(without(), barer()).map(fewer -> new Shorter<>(fewer, made));
    }

    /** Half of them left out, a quarter, and so on to one. */
    private Stream<List<Command>> without() {
        return Stream.iterate((told.size() + 1) / 2, size -> size > 0, size -> size / 2)
                .flatMap(size -> IntStream.iterate(0, from -> from < told.size(), from -> from + size)
                        .mapToObj(from -> without(from, Math.min(from + size, told.size()))));
    }

    private List<Command> without(int from, int to) {
        List<Command> rest = new ArrayList<>(told.subList(0, from));
        rest.addAll(told.subList(to, told.size()));
        return rest;
    }

    private Stream<List<Command>> barer() {
        return IntStream.range(0, told.size())
                .boxed()
                .flatMap(at -> Barer.than(told.get(at)).map(bare -> with(at, bare)));
    }

    private List<Command> with(int at, Command bare) {
        List<Command> all = new ArrayList<>(told);
        all.set(at, bare);
        return all;
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                told.size(), told.stream().mapToLong(Barer::weight).sum());
    }
}
