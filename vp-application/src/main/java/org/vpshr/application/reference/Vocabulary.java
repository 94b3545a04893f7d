package org.vpshr.application.reference;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.grammar.JsonSchema;
import org.vpshr.application.json.grammar.LineGrammar;
import org.vpshr.domain.failure.InvalidValue;
import org.vpshr.domain.host.OwnRules;

/** What can be said to the record, and under which rules. */
public final class Vocabulary {
    private static final Lexicon SAYS = Lexicon.read("commands.txt");

    private Vocabulary() {}

    /** {@return all commands by name, in alphabetical order} */
    public static List<CommandDescription> commands() {
        return Catalogue.commands().types().keySet().stream()
                .map(Vocabulary::command)
                .toList();
    }

    /**
     * {@return one command}
     *
     * @param name such as {@code engagement.HoldEvent}
     * @throws InvalidValue when there is no such command; the message names those that are most like it
     */
    public static CommandDescription command(String name) {
        List<String> lines = LinesToCopy.upTo(checked(name)).orElse(List.of(""));
        return new CommandDescription(
                name,
                SAYS.of(name).orElse(""),
                Catalogue.commands()
                        .typeOf(name)
                        .map(type -> FieldList.of(LineGrammar.command(type), ""))
                        .orElseThrow(),
                RuleList.metBy(name),
                lines.subList(0, lines.size() - 1),
                lines.getLast());
    }

    /**
     * {@return the name, when there is such a command}
     *
     * @param name such as {@code engagement.HoldEvent}
     */
    public static String checked(String name) {
        if (Catalogue.commands().typeOf(name).isEmpty()) {
            throw new InvalidValue(
                    "there is no command " + name,
                    "did you mean " + String.join(", ", Catalogue.commands().like(name)) + "?");
        }
        return name;
    }

    /** {@return the fields of the line that opens a contribution} */
    public static List<FieldDescription> opening() {
        return FieldList.of(LineGrammar.opening(), "contribution.");
    }

    /**
     * What a field of a record means.
     *
     * @param owner the record
     * @param field by its name
     * @return its meaning in a few words; nothing where nobody said so
     */
    public static Optional<String> meaning(Class<?> owner, String field) {
        return Optional.of(FieldList.says(owner.getSimpleName(), field)).filter(says -> !says.isEmpty());
    }

    /**
     * What a field means in the commands of a home; all that it does where it means one thing here and another there.
     *
     * @param home such as {@code engagement}
     * @param field by its name
     * @return its meaning in a few words; nothing where no command has it
     */
    public static Optional<String> meaning(String home, String field) {
        List<String> meanings = Catalogue.commands().types().entrySet().stream()
                .filter(command -> command.getKey().startsWith(home + "."))
                .filter(command -> Stream.of(command.getValue().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(field)))
                .map(command -> FieldList.says(command.getKey(), field))
                .filter(says -> !says.isEmpty())
                .distinct()
                .toList();
        return meanings.isEmpty() ? Optional.empty() : Optional.of(String.join("; or ", meanings));
    }

    /** {@return all rules by number} */
    public static List<RuleDescription> rules() {
        return RuleList.all();
    }

    /**
     * {@return all rules by number, and after them those of a ministry's own}
     *
     * @param own the rules of a ministry's own
     */
    public static List<RuleDescription> rules(OwnRules own) {
        return Stream.concat(rules().stream(), RuleList.own(own).stream()).toList();
    }

    /**
     * {@return what is said under a number: one rule, or two that are graded differently}
     *
     * @param number the number in the catalogue of rules, from 1
     * @throws InvalidValue when there is no such rule
     */
    public static List<RuleDescription> rule(int number) {
        List<RuleDescription> found =
                rules().stream().filter(rule -> rule.number() == number).toList();
        if (found.isEmpty()) {
            throw new InvalidValue(
                    "there is no rule " + number,
                    "rules have numbers from " + rules().getFirst().number() + " to "
                            + rules().getLast().number());
        }
        return found;
    }

    /** {@return a JSON Schema (2020-12) of a line, for an editor that completes and checks while one writes} */
    public static String schema() {
        SortedMap<String, String> commands = new TreeMap<>();
        Catalogue.commands()
                .types()
                .keySet()
                .forEach(name -> commands.put(name, SAYS.of(name).orElse("")));
        return JsonSchema.of(commands, FieldList::says);
    }
}
