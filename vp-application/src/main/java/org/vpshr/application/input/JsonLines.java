package org.vpshr.application.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.failure.InvalidInput.Place;

/** Lines of JSON. They are read as a stream; a file of any size needs the memory of one line. */
record JsonLines(NamedResource resource) implements ContributionLines {

    @Override
    public void forEach(Each each) throws IOException {
        survey();
        try (InputStream in = resource.opening().open()) {
            TextLines lines = new TextLines(resource.name(), in);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    each.take(line.get(), new InLine(resource.name(), lines.number()));
                }
            }
        }
    }

    /** What the size alone forbids is found before anything is done with the first line. */
    private void survey() throws IOException {
        try (InputStream in = resource.opening().open()) {
            TextLines lines = new TextLines(resource.name(), in);
            while (lines.skip()) {
                // only counted and measured
            }
            if (lines.number() == 0) {
                throw new InvalidInput(
                        new Place(resource.name(), 0, 0, ""), "it is empty; begin with a contribution line");
            }
        }
    }

    private record InLine(String file, int number) implements Where {
        @Override
        public Place at(int column, String field) {
            return new Place(file, number, column, field);
        }

        @Override
        public String begin() {
            return "begin with {\"contribution\":{\"by\":\"NL/embassy-lima\",\"written\":\"2019-01-21\",...}}";
        }
    }
}
