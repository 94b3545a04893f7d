package org.vpshr.application.json.line;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.vpshr.application.json.Catalogue;
import org.vpshr.application.json.InvalidJson;
import org.vpshr.application.json.JsonForm;
import org.vpshr.application.json.codec.DomainJson;
import org.vpshr.domain.Command;
import org.vpshr.domain.register.PersonName;
import org.vpshr.domain.register.RegisterCommand.RegisterPerson;
import org.vpshr.domain.text.StandIn;

/**
 * What tells some commands from others, moved on by each: a hash of what the command says and of the fingerprint of those
 * before it. Names of persons have no part in it, for it stays when they are erased.
 */
public final class Fingerprint {
    private static final ObjectMapper MAPPER = DomainJson.mapper(JsonForm.COMPARED);

    private final UnaryOperator<byte[]> hash;
    private byte[] reached;

    /**
     * @param hash a hash that cannot be made without what is known to this record alone, where the fingerprint is kept
     * @param beginning what is fingerprinted beside the commands
     */
    public Fingerprint(UnaryOperator<byte[]> hash, String beginning) {
        this.hash = hash;
        this.reached = hash.apply(beginning.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the command in; answers the fingerprint of all that were taken in so far, in hexadecimal. */
    public String add(Command command) {
        byte[] next = bytes(command);
        byte[] both = new byte[reached.length + next.length];
        System.arraycopy(reached, 0, both, 0, reached.length);
        System.arraycopy(next, 0, both, reached.length, next.length);
        reached = hash.apply(both);
        return hex();
    }

    /** Of all that was taken in, in hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(reached);
    }

    private static byte[] bytes(Command command) {
        try {
            return (Catalogue.commands().nameOf(command) + "\n" + MAPPER.writeValueAsString(nameless(command)))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw InvalidJson.unwritten(e);
        }
    }

    private static Command nameless(Command command) {
        return command instanceof RegisterPerson person
                ? new RegisterPerson(
                        person.subject(),
                        person.contribution(),
                        new PersonName(person.name().person(), StandIn.ERASED))
                : command;
    }
}
