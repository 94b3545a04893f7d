package org.vpshr.application.reference;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vpshr.application.json.Catalogue;

/** The events of which the tests of a rule speak: of a rule that no line to copy asks. */
final class SpokenEvents {
    private final List<TaggedTest> tests;
    private final Function<String, List<String>> madeBy;

    /** @param madeBy the events that are recorded of a command */
    SpokenEvents(List<TaggedTest> tests, Function<String, List<String>> madeBy) {
        this.tests = tests;
        this.madeBy = madeBy;
    }

    /** The events that the tests of a rule name, or that follow from commands which they name. */
    List<String> of(int number) {
        List<TaggedTest> own =
                tests.stream().filter(test -> test.number() == number).toList();
        Stream<String> told = Catalogue.events().types().entrySet().stream()
                .filter(event -> own.stream().anyMatch(test -> names(test, event.getValue())))
                .map(Map.Entry::getKey);
        Stream<String> made = Catalogue.commands().types().entrySet().stream()
                .filter(command -> own.stream().anyMatch(test -> names(test, command.getValue())))
                .flatMap(command -> madeBy.apply(command.getKey()).stream());
        return Stream.concat(told, made).distinct().toList();
    }

    private static boolean names(TaggedTest test, Class<?> type) {
        return Pattern.compile("\\b" + type.getSimpleName() + "\\b")
                .matcher(test.body())
                .find();
    }
}
