package org.vpshr.application.faults;

import static org.vpshr.application.given.Lines.command;
import static org.vpshr.application.given.Lines.noteGroup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import org.vpshr.application.VoluntaryPrinciples;
import org.vpshr.application.given.Address;
import org.vpshr.application.given.PostgresServer;

/** A host that writes a row of its own and records, in one transaction each, without end, and says what was committed. */
final class HostProcess {
    private HostProcess() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        String round = new String(System.in.readNBytes(4)).trim();
        String url = arguments[1].replaceFirst("\\?.*", "");
        try (VoluntaryPrinciples record = VoluntaryPrinciples.open(Address.options(arguments));
                Connection hosts = DriverManager.getConnection(url, PostgresServer.ROLE, null)) {
            hosts.setAutoCommit(false);
            for (int i = 1; ; i++) {
                String name = "r" + round + "-" + i;
                try (PreparedStatement row = hosts.prepareStatement("insert into host_of_kills.host_case values (?)")) {
                    row.setString(1, name);
                    row.executeUpdate();
                }
                record.within(hosts).record(command(noteGroup(name, "the-" + name)));
                hosts.commit();
                out.println(name);
            }
        }
    }
}
