package org.vpshr.application.json.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Limits;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.proof.ReportProof;
import org.vpshr.domain.failure.InvalidValue;

/**
 * The proof of a report on one line, in the one way in which it is written and taken. No less-than sign stands in it, so
 * that it can stand in a page.
 */
public final class ReportProofJson {
    private static final ObjectMapper MAPPER = DomainJson.mapper(JsonForm.LINE, Limits.forReports());

    private ReportProofJson() {}

    public static String write(ReportProof proof) {
        try {
            return MAPPER.writeValueAsString(form(proof)).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /** @throws InvalidJson when it is none, or is not written in that way */
    public static ReportProof read(String json) {
        try {
            ReportProof read = proof(MAPPER.readValue(json, ReportProofForm.class));
            if (!write(read).equals(json)) {
                throw new InvalidValue("it is not written in the one way in which it is");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (InvalidValue e) {
            throw new InvalidJson(e, "", 0);
        }
    }

    private static ReportProofForm form(ReportProof proof) {
        return new ReportProofForm(
                ProofJson.FORM,
                proof.head(),
                HexFormat.of().formatHex(proof.key()),
                proof.document(),
                ProofJson.form(proof.publication()),
                ProofJson.hashes(proof.seam()),
                proof.events().stream().map(ProofJson::form).toList(),
                proof.later());
    }

    private static ReportProof proof(@Nullable ReportProofForm form) {
        if (form == null || form.form() != ProofJson.FORM) {
            throw new InvalidValue("it is of another form", "this version of the library knows form " + ProofJson.FORM);
        }
        return new ReportProof(
                form.head(),
                ProofJson.bytes(form.key()),
                form.document(),
                ProofJson.event(form.publication()),
                ProofJson.bytes(form.seam()),
                form.events().stream().map(ProofJson::event).toList(),
                form.later());
    }
}
