package org.vpshr.application.json.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonDocument;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.Limits;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.proof.ConsistencyProof;
import org.vpshr.application.proof.InclusionProof;
import org.vpshr.application.proof.Leaf;
import org.vpshr.application.proof.Proof;
import org.vpshr.application.text.Commitments;
import org.vpshr.application.text.SaltedText;
import org.vpshr.domain.failure.InvalidValue;

/** Proofs as files, which travel through many hands: read strictly and within limits. */
public final class ProofJson {
    /** The version of this form. */
    static final int FORM = 1;

    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-f]{2})*");
    private static final int HASH_BYTES = 32;
    private static final HexFormat HEX = HexFormat.of();
    private static final ObjectMapper MAPPER = DomainJson.mapper(JsonForm.LINE, Limits.forProofs());

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

    static ProofForm.Event form(InclusionProof.Event event) {
        Leaf leaf = event.leaf();
        return new ProofForm.Event(
                leaf.position(),
                HEX.formatHex(leaf.id()),
                leaf.type(),
                leaf.version(),
                leaf.recordedMicros(),
                new String(leaf.facts(), StandardCharsets.UTF_8),
                commitments(leaf.commitments()),
                leaf.shown().stream().map(ProofJson::form).toList(),
                HEX.formatHex(leaf.metadata()),
                List.copyOf(leaf.tags()),
                hashes(event.path()));
    }

    private static ProofForm.Shown form(SaltedText text) {
        return new ProofForm.Shown(text.number(), HEX.formatHex(text.salt()), text.text(), text.internal());
    }

    private static List<String> commitments(byte[] all) {
        return IntStream.range(0, Commitments.count(all))
                .mapToObj(i -> HEX.formatHex(all, i * HASH_BYTES, (i + 1) * HASH_BYTES))
                .toList();
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

    static InclusionProof.Event event(ProofForm.Event event) {
        Leaf leaf = new Leaf(
                event.position(),
                bytes(event.id()),
                event.type(),
                event.version(),
                event.recordedMicros(),
                event.facts().getBytes(StandardCharsets.UTF_8),
                bytes(String.join("", event.commitments())),
                bytes(event.metadata()),
                new TreeSet<>(event.tags()),
                event.texts().stream().map(ProofJson::shown).toList());
        return new InclusionProof.Event(leaf, bytes(event.path()));
    }

    private static SaltedText shown(ProofForm.Shown text) {
        return new SaltedText(text.number(), bytes(text.salt()), text.text(), text.internal());
    }

    static List<String> hashes(List<byte[]> bytes) {
        return bytes.stream().map(HEX::formatHex).toList();
    }

    static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(ProofJson::bytes).toList();
    }

    static byte[] bytes(String hash) {
        if (!HEXADECIMAL.matcher(hash).matches()) {
            throw new InvalidValue("a hash is written in small hexadecimal digits, two for each byte");
        }
        return HEX.parseHex(hash);
    }
}
