package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.domain.failure.InputPlace;

/** Lines of JSON. They are read as a stream; a file of any size needs the memory of one line. */
record JsonLines(NamedResource resource) implements ContributionLines {

    @Override
    public void forEach(Each each) throws IOException {
        survey();
        boolean empty = true;
        try (InputStream in = resource.opening().open()) {
            TextLines lines = new TextLines(resource.name(), in);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    empty = false;
                    each.take(line.get(), new InLine(resource.name(), lines.number()));
                }
            }
        }
        refuseIf(empty);
    }

    private void refuseIf(boolean empty) {
        if (empty) {
            throw new InvalidInput(
                    InputPlace.file(resource.name()), "it is empty", "begin with a contribution line");
        }
    }

    /** What the size alone forbids is found before anything is done with the first line. */
    private void survey() throws IOException {
        try (InputStream in = resource.opening().open()) {
            TextLines lines = new TextLines(resource.name(), in);
            while (lines.skip()) {
                // only counted and measured
            }
            refuseIf(lines.number() == 0);
        }
    }

    private record InLine(String file, int number) implements Where {
        @Override
        public InputPlace at(int column, String field) {
            return new InputPlace(file, number, column, field);
        }

        @Override
        public String begin() {
            return "begin with {\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",...}}";
        }
    }
}
