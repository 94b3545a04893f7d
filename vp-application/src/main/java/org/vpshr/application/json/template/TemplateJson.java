package org.vpshr.application.json.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.projections.report.Template;

/** Reads templates, which are data of the library or of the system that embeds it. */
public final class TemplateJson {
    private TemplateJson() {}

    /**
     * Reads one.
     *
     * @throws InvalidJson when the text is not a template; the message says where
     * @throws IOException when it cannot be read
     */
    public static Template read(InputStream json) throws IOException {
        try {
            return TemplateMapper.TEMPLATES.readValue(json, Template.class);
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        }
    }
}
