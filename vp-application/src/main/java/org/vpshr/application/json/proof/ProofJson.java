package org.vpshr.application.json.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Limits;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.names.NamesInClear;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.Proof;
import org.vpshr.domain.failure.InvalidValue;

/** Proofs as files, which travel through many hands: read strictly and within limits. */
public final class ProofJson {
    /** The version of this form. */
    private static final int FORM = 1;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();
    private static final ObjectMapper MAPPER =
            DomainJson.mapper(JsonForm.STORED, new NamesInClear(), Limits.forProofs());

    private ProofJson() {}

    public static String write(Proof proof) {
        try {
            return MAPPER.writer(JsonDocument.printer()).writeValueAsString(form(proof)) + "\n";
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /** @throws InvalidJson when it is no proof */
    public static Proof read(String json) {
        try {
            return proof(MAPPER.readValue(json, ProofForm.class));
        } catch (JsonProcessingException e) {
            throw InvalidJson.of(e);
        } catch (InvalidValue e) {
            throw new InvalidJson(e, "", 0);
        }
    }

    private static ProofForm form(Proof proof) {
        return switch (proof) {
            case InclusionProof p ->
                new ProofForm(
                        FORM,
                        new ProofForm.OfEntry(
                                p.entry(),
                                p.head(),
                                p.events().stream().map(ProofJson::form).toList()),
                        null);
            case ConsistencyProof p ->
                new ProofForm(FORM, null, new ProofForm.OfHeads(p.older(), p.newer(), hashes(p.path())));
        };
    }

    private static ProofForm.Event form(InclusionProof.Event event) {
        Leaf leaf = event.leaf();
        return new ProofForm.Event(
                leaf.position(),
                HEX.formatHex(leaf.id()),
                leaf.type(),
                leaf.version(),
                leaf.recordedMicros(),
                leaf.payload().stream().map(ProofJson::form).toList(),
                HEX.formatHex(leaf.metadata()),
                List.copyOf(leaf.tags()),
                hashes(event.path()));
    }

    private static ProofForm.Piece form(Leaf.Piece piece) {
        return piece.withheld()
                ? new ProofForm.Piece(null, HEX.formatHex(piece.bytes()))
                : new ProofForm.Piece(new String(piece.bytes(), StandardCharsets.UTF_8), null);
    }

    private static Proof proof(@Nullable ProofForm form) {
        if (form == null) {
            throw new InvalidValue("a proof is an object in braces");
        }
        if (form.form() != FORM) {
            throw new InvalidValue("it is of form " + form.form(), "this version of the library knows form " + FORM);
        }
        ProofForm.OfEntry entry = form.entry();
        ProofForm.OfHeads heads = form.heads();
        if (entry != null && heads == null) {
            List<InclusionProof.Event> events =
                    entry.events().stream().map(ProofJson::event).toList();
            return new InclusionProof(entry.id(), entry.head(), events);
        }
        if (heads != null && entry == null) {
            return new ConsistencyProof(heads.older(), heads.newer(), bytes(heads.path()));
        }
        throw new InvalidValue("a proof is of an entry or of heads, and of one of them");
    }

    private static InclusionProof.Event event(ProofForm.Event event) {
        Leaf leaf = new Leaf(
                event.position(),
                bytes(event.id()),
                event.type(),
                event.version(),
                event.recordedMicros(),
                event.payload().stream().map(ProofJson::piece).toList(),
                bytes(event.metadata()),
                new TreeSet<>(event.tags()));
        return new InclusionProof.Event(leaf, bytes(event.path()));
    }

    private static Leaf.Piece piece(ProofForm.Piece piece) {
        String open = piece.open();
        String withheld = piece.withheld();
        if (open != null && withheld == null) {
            return new Leaf.Piece(false, open.getBytes(StandardCharsets.UTF_8));
        }
        if (withheld != null && open == null) {
            return new Leaf.Piece(true, bytes(withheld));
        }
        throw new InvalidValue("a piece of a payload is open or withheld, and one of them");
    }

    private static List<String> hashes(List<byte[]> bytes) {
        return bytes.stream().map(HEX::formatHex).toList();
    }

    private static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(ProofJson::bytes).toList();
    }

    private static byte[] bytes(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new InvalidValue("a hash is 64 small hexadecimal digits");
        }
        return HEX.parseHex(hash);
    }
}
