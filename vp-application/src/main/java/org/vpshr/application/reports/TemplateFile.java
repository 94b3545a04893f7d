package org.vpshr.application.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.vpshr.application.failure.InvalidInput;
import org.vpshr.application.input.NamedResource;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.template.TemplateCheck;
import org.vpshr.application.json.template.TemplateFault;
import org.vpshr.application.json.template.TemplateJson;
import org.vpshr.application.json.template.TemplateSchema;
import org.vpshr.domain.failure.InputPlace;
import org.vpshr.projections.report.Template;

/**
 * A template of one's own in a file: checked as a whole, and read when nothing is wrong with it. Its form stands in {@code
 * docs/templates.md}.
 */
public final class TemplateFile {
    private static final int LONGEST = 1 << 20;

    private TemplateFile() {}

    /**
     * {@return all that is wrong with it, in the order of the file, each with its line, its JSON pointer and what to
     * do; nothing when it can be used}
     *
     * @param file a template in JSON
     * @throws InvalidInput when it cannot be read, or is no JSON text
     */
    public static List<InvalidInput> check(NamedResource file) {
        return check(file, bytes(file));
    }

    /**
     * {@return the template}
     *
     * @param file a template in JSON
     * @throws InvalidInput when it cannot be read, or something is wrong with it: the first of what {@link #check}
     *     tells
     */
    public static Template read(NamedResource file) {
        byte[] text = bytes(file);
        List<InvalidInput> wrong = check(file, text);
        if (!wrong.isEmpty()) {
            throw wrong.getFirst();
        }
        try {
            return TemplateJson.read(new ByteArrayInputStream(text));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** {@return the form of templates as a JSON Schema, for an editor that completes and checks by it} */
    public static String schema() {
        return TemplateSchema.text();
    }

    private static List<InvalidInput> check(NamedResource file, byte[] text) {
        try {
            return TemplateCheck.of(text).stream()
                    .map(fault -> finding(file.name(), fault))
                    .toList();
        } catch (InvalidJson e) {
            throw new InvalidInput(InputPlace.file(file.name()), e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InvalidInput finding(String name, TemplateFault fault) {
        return new InvalidInput(
                new InputPlace(name, fault.line(), 0, fault.pointer().isEmpty() ? "/" : fault.pointer()),
                fault.wrong(),
                fault.remedy());
    }

    private static byte[] bytes(NamedResource file) {
        try (InputStream in = file.opening().open()) {
            byte[] text = in.readNBytes(LONGEST + 1);
            if (text.length > LONGEST) {
                throw new InvalidInput(InputPlace.file(file.name()), "it is longer than 1 MiB", "name a template");
            }
            return text;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static InvalidInput unreadable(NamedResource file, IOException e) {
        return new InvalidInput(
                InputPlace.file(file.name()), "it cannot be read", "name a file that is there and may be read", e);
    }
}
