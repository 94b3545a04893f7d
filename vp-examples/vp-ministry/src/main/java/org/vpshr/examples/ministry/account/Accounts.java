package org.vpshr.examples.ministry.account;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.vpshr.application.file.OutputFile;

/** Who may sign in: a file that its owner alone may read, replaced as a whole. */
public final class Accounts implements UserDetailsService {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /**
     * Accounts of a file, which need not be there yet.
     *
     * @param file the file
     */
    public Accounts(Path file) {
        this.file = file;
    }

    /** {@return whether nobody may sign in yet} */
    public boolean isEmpty() {
        return Files.notExists(file);
    }

    /** {@return all accounts, as they were kept last} */
    public synchronized List<Account> all() {
        try {
            return isEmpty() ? List.of() : JSON.readValue(file.toFile(), new TypeReference<List<Account>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts in " + file + " cannot be read", e);
        }
    }

    /**
     * Keeps the accounts in the place of those before.
     *
     * @param accounts all of them
     */
    public synchronized void keep(List<Account> accounts) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            OutputFile.at(file)
                    .forOwnerAlone()
                    .write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(accounts));
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts cannot be kept in " + file, e);
        }
    }

    /**
     * {@return the account of the name}
     *
     * @param name by which they sign in
     */
    public Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /**
     * Gives the account another password, one process after the other.
     *
     * @param name by which they sign in
     * @param hash of the new password
     * @return the account with it; nothing where there is no such account any more
     */
    public synchronized Optional<Account> change(String name, String hash) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // until the channel is closed
            List<Account> all = new ArrayList<>(all());
            all.replaceAll(account -> account.name().equals(name) ? account.withHash(hash) : account);
            keep(all);
            return find(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts in " + file + " cannot be changed", e);
        }
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return find(name)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("there is no such account"));
    }
}
