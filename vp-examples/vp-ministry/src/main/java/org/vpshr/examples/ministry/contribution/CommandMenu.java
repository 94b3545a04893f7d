package org.vpshr.examples.ministry.contribution;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vpshr.application.input.ContributionFile;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.policy.Right;
import org.vpshr.application.reference.CommandDescription;
import org.vpshr.application.reference.Vocabulary;
import org.vpshr.domain.Command;
import org.vpshr.examples.ministry.account.Account;

/** All commands of the catalogue, each with the right that it needs. */
final class CommandMenu {
    private final Map<CommandDescription, Right> rights;

    private CommandMenu(Map<CommandDescription, Right> rights) {
        this.rights = rights;
    }

    static CommandMenu read() {
        return new CommandMenu(Vocabulary.commands().stream()
                .collect(Collectors.toMap(command -> command, command -> Right.neededBy(sample(command)))));
    }

    /** The command of its line to copy. */
    private static Command sample(CommandDescription command) {
        String opening = command.before().stream()
                .filter(line -> line.startsWith("{\"contribution\""))
                .reduce((first, last) -> last)
                .orElseThrow();
        try (ContributionFile file =
                ContributionFile.read(NamedResource.of(command.name(), opening + "\n" + command.line() + "\n"))) {
            return file.iterator().next();
        }
    }

    /** What the account may tell, by what it belongs to; of that, what has the words in it. */
    SortedMap<String, List<CommandDescription>> of(Account account, String words) {
        String asked = words.toLowerCase(Locale.ROOT);
        return rights.entrySet().stream()
                .filter(command -> account.may(command.getValue()))
                .map(Map.Entry::getKey)
                .filter(command -> (command.name() + " " + command.says())
                        .toLowerCase(Locale.ROOT)
                        .contains(asked))
                .sorted(java.util.Comparator.comparing(CommandDescription::name))
                .collect(Collectors.groupingBy(CommandDescription::home, TreeMap::new, Collectors.toList()));
    }
}
