package org.vpshr.application.reference;

import java.nio.file.Path;

/**
 * A test that shows a rule.
 *
 * @param number the number of the rule
 * @param shows what it shows of it: {@code holds}, {@code refuses} or {@code flags}
 * @param file where it stands, from the top of the clone
 * @param method its name; empty where the whole class is meant
 * @param body what it does, as it is written
 */
record TaggedTest(int number, String shows, Path file, String method, String body) {

    String type() {
        return file.getFileName().toString().replace(".java", "");
    }

    /** Its name as a sentence. */
    String sentence() {
        return method.replace('_', ' ');
    }
}
