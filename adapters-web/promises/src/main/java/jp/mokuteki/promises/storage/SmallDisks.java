package jp.mokuteki.promises.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * 小さなディスク — folders that are disks of some size for the processes that are started in here, and for nobody else. Linux lets every
 * user mount such disks in a name space of their own, which lives as long as a process in it.
 */
final class SmallDisks implements AutoCloseable {
    private static final String BALLAST = "ballast";
    private static final int MOST_TRIES = 100;
    private static final long PAUSE_MILLISECONDS = 20;

    private final Process holder;

    private SmallDisks(Process holder) {
        this.holder = holder;
    }

    /** A folder that is a disk of so many KiB. */
    record Disk(Path folder, int kibibytes) {}

    /** Makes them in this order: a later one may stand in one before. */
    static SmallDisks of(List<Disk> disks) throws IOException {
        var script = new StringBuilder();
        for (Disk disk : disks) {
            script.append("mkdir -p '%s' && mount -t tmpfs -o size=%dk tmpfs '%s' && "
                    .formatted(disk.folder(), disk.kibibytes(), disk.folder()));
        }
        script.append("echo ready && exec cat");
        Process holder = new ProcessBuilder("unshare", "-U", "-r", "-m", "sh", "-c", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        // not closed: the reader is that of the process, which ends with its input
        BufferedReader said = holder.inputReader(StandardCharsets.UTF_8);
        if (!"ready".equals(said.readLine())) {
            holder.destroyForcibly();
            throw new IOException("small disks cannot be mounted here: unshare and mount are needed");
        }
        return new SmallDisks(holder);
    }

    /** What stands before a command that is to see them. */
    List<String> before() {
        return List.of(
                "nsenter", "--target", String.valueOf(holder.pid()), "--user", "--preserve-credentials", "--mount");
    }

    /** Takes all room of a disk. */
    void fill(Path disk) throws IOException {
        byte[] block = new byte[1 << 12];
        try (OutputStream out = Files.newOutputStream(outside(disk).resolve(BALLAST))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // as intended: there is no room left
            if (!Files.exists(outside(disk).resolve(BALLAST))) {
                throw e;
            }
        }
    }

    /** Gives it back. */
    void empty(Path disk) throws IOException {
        Files.delete(outside(disk).resolve(BALLAST));
    }

    /** Lets nobody write to a disk. */
    void protect(Path disk) throws IOException, InterruptedException {
        remount("ro", disk);
    }

    /** Ends {@link #protect}. */
    void release(Path disk) throws IOException, InterruptedException {
        remount("rw", disk);
    }

    /** A disk on which a file is being written cannot be mounted otherwise just then. */
    private void remount(String option, Path disk) throws IOException, InterruptedException {
        String said = tryToRemount(option, disk);
        for (int tries = 1; !said.isEmpty() && tries < MOST_TRIES; tries++) {
            Thread.sleep(PAUSE_MILLISECONDS);
            said = tryToRemount(option, disk);
        }
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }

    /** What the system says against it; nothing where it is done. */
    private String tryToRemount(String option, Path disk) throws IOException, InterruptedException {
        var command = new ArrayList<>(before());
        command.addAll(List.of("mount", "-o", "remount," + option, disk.toString()));
        Process mount = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(mount.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return mount.waitFor() == 0 ? "" : "cannot remount " + disk + " " + option + ": " + said;
    }

    /** Where a disk stands for others. */
    Path outside(Path disk) {
        return Path.of("/proc/" + holder.pid() + "/root" + disk.toAbsolutePath());
    }

    @Override
    public void close() throws IOException {
        holder.getOutputStream().close();
        try {
            if (!holder.waitFor(10, TimeUnit.SECONDS)) {
                holder.destroyForcibly();
            }
        } catch (InterruptedException e) {
            holder.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
