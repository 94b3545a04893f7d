package org.vpshr.application.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is recorded in a store that is kept.
 *
 * @param name of the store and of its folder
 * @param files of contributions, in order; each is recorded at noon of the day that its name begins with
 * @param erased who is erased once a file was recorded, by the name of the file
 * @param signed whether what is published is signed
 */
record Story(String name, List<Path> files, Map<String, String> erased, boolean signed) {
    private static final Path EXAMPLES = Path.of("../vp-examples/src/main/resources");
    private static final Path OWN = Path.of("src/test/resources/recorded");

    /** Published reports of four years, and one of each amendment that may come after a publication. */
    static Story fourYears() throws IOException {
        return new Story(
                "four-years", files(OWN.resolve("four-years")), Map.of("2019-04-08-human-rights.jsonl", "koch"), true);
    }

    static List<Story> all() throws IOException {
        List<Path> states = new ArrayList<>(files(EXAMPLES.resolve("united-states")));
        states.addAll(files(OWN.resolve("united-states")));
        return List.of(
                new Story("netherlands", files(EXAMPLES.resolve("netherlands")), Map.of(), false),
                new Story("united-kingdom", files(EXAMPLES.resolve("united-kingdom")), Map.of(), false),
                new Story("united-states", states, Map.of(), false),
                fourYears());
    }

    private static List<Path> files(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("files.txt")).stream()
                .filter(line -> !line.isBlank())
                .map(folder::resolve)
                .toList();
    }
}
