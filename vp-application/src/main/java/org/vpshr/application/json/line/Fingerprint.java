package org.vpshr.application.json.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Function;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.application.json.names.PersonNames;
import org.vpshr.application.json.names.SealedName;
import org.vpshr.domain.Command;
import org.vpshr.domain.register.PersonName;

/**
 * What tells some commands from others: the SHA-256 of what they say, one after the other. What it takes of a
 * person's name is for the caller to say, for a name could be guessed from a plain hash.
 */
public final class Fingerprint {
    private final ObjectMapper mapper;
    private final MessageDigest digest = sha256();

    private Fingerprint(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** How commands are written down to be told apart; made once, for any number of fingerprints. */
    public static final class Form {
        private final ObjectMapper mapper;

        /** @param marks what stands in the place of a name */
        public Form(Function<PersonName, String> marks) {
            mapper = DomainJson.mapper(JsonForm.COMPARED, new Marks(marks));
        }

        /** A fingerprint of nothing yet. */
        public Fingerprint begin() {
            return new Fingerprint(mapper);
        }
    }

    /** Of more than the commands. */
    public void add(String word) {
        digest.update(word.getBytes(StandardCharsets.UTF_8));
    }

    public void add(Command command) {
        try {
            add(Catalogue.commands().nameOf(command).toString());
            digest.update(mapper.writeValueAsBytes(command));
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    /** Of all that was added. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** Marks are written where sealed names would be, and never read. */
    private record Marks(Function<PersonName, String> marks) implements PersonNames {
        @Override
        public SealedName seal(PersonName name) {
            return new SealedName(name.person(), "", "", marks.apply(name));
        }

        @Override
        public PersonName open(SealedName sealed) {
            throw new IllegalStateException("a mark is no name");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
