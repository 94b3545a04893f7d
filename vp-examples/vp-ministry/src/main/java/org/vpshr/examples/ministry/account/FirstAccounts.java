package org.vpshr.examples.ministry.account;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.vpshr.application.policy.Role;
import org.vpshr.domain.entry.Circle;

/** The accounts of a first start, one for each role, with passwords made at random, which are printed once. */
public final class FirstAccounts {
    private static final int BYTES = 15;

    private final String government;
    private final PasswordEncoder encoder;
    private final SecureRandom random;

    /**
     * What they are made with.
     *
     * @param government for which they act, by its country
     * @param encoder makes the hash of a password
     * @param random makes up the passwords
     */
    public FirstAccounts(String government, PasswordEncoder encoder, SecureRandom random) {
        this.government = government;
        this.encoder = encoder;
        this.random = random;
    }

    private record Post(String name, Role role, List<String> desks, Circle circle) {}

    private static final List<Post> POSTS = List.of(
            new Post("lima", Role.CONTRIBUTOR, List.of("embassy-lima"), Circle.INTERNAL),
            new Post("accra", Role.CONTRIBUTOR, List.of("embassy-accra"), Circle.INTERNAL),
            new Post("editor", Role.EDITOR, List.of("human-rights"), Circle.INTERNAL),
            new Post("minister", Role.MINISTERS_OFFICE, List.of("human-rights"), Circle.INTERNAL),
            new Post("publisher", Role.PUBLISHER, List.of("human-rights"), Circle.INTERNAL),
            new Post("auditor", Role.AUDITOR, List.of(), Circle.INTERNAL),
            new Post("reader", Role.READER, List.of(), Circle.PLENARY));

    /**
     * Makes them, unless there are accounts already.
     *
     * @param accounts where they are kept
     * @param console where the passwords are printed
     */
    public void makeIn(Accounts accounts, PrintStream console) {
        if (!accounts.isEmpty()) {
            return;
        }
        List<Account> all = new ArrayList<>();
        StringBuilder told =
                new StringBuilder("Passwords of the first start. They are printed this once; change them:\n");
        for (Post post : POSTS) {
            String password = password();
            all.add(account(all.size() + 1, post, encoder.encode(password)));
            told.append(String.format("  %-10s %s  (%s)%n", post.name(), password, words(post)));
        }
        accounts.keep(all);
        console.print(told);
        console.flush();
    }

    private Account account(int number, Post post, String hash) {
        List<String> desks =
                post.desks().stream().map(desk -> government + "/" + desk).toList();
        return new Account(number, post.name(), hash, government, List.of(post.role()), desks, post.circle());
    }

    private static String words(Post post) {
        return post.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                + (post.desks().isEmpty() ? "" : ", " + String.join(", ", post.desks()));
    }

    private String password() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
