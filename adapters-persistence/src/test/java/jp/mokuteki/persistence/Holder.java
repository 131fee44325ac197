package jp.mokuteki.persistence;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;

/** A program that holds an embedded database until its input ends. */
final class Holder {
    static final String HOLDING = "holding";

    private Holder() {}

    /** As another process of this program would. */
    static OtherProcess ofProgram(Path folder) {
        return OtherProcess.start(Holder.class, "program", folder.toString()).await(HOLDING);
    }

    /** As some tool would that knows nothing of this program and its locks. */
    static OtherProcess ofTool(Path folder) {
        return OtherProcess.start(Holder.class, "tool", folder.toString()).await(HOLDING);
    }

    /** Holds, says so, and ends when its input does. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        AutoCloseable held = arguments[0].equals("program")
                ? Database.embedded(folder)
                : DriverManager.getConnection(TableAccess.address(folder), "sa", "");
        System.out.println(HOLDING);
        System.in.transferTo(OutputStream.nullOutputStream());
        held.close();
    }
}
