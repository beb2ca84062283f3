package id.kube.power;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file layer under H2 that does what it is told and writes down all of it, in order: what a disk
 * would still have after the power went is worked out from that afterwards.
 */
public final class PowerDisk extends FilePathWrapper {

    @Override
    public String getScheme() {
        return "power";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        synchronized (PowerLog.order()) {
            if (!exists()) {
                PowerLog.add(new PowerLog.Event(PowerLog.What.CREATE, getName(), 0, null));
            }
            return new Recorded(getName(), getBase().open(mode));
        }
    }

    @Override
    public OutputStream newOutputStream(boolean append) throws IOException {
        FileChannel channel = open("rw");
        if (append) {
            channel.position(channel.size());
        } else {
            channel.truncate(0);
        }
        return Channels.newOutputStream(channel);
    }

    @Override
    public void delete() {
        synchronized (PowerLog.order()) {
            super.delete();
            PowerLog.add(new PowerLog.Event(PowerLog.What.DELETE, getName(), 0, null));
        }
    }

    @Override
    public void moveTo(FilePath to, boolean atomic) {
        synchronized (PowerLog.order()) {
            super.moveTo(to, atomic);
            PowerLog.add(new PowerLog.Event(PowerLog.What.MOVE, getName(), 0,
                    to.getName().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static final class Recorded extends FileBase {

        private final String name;
        private final FileChannel file;

        Recorded(String name, FileChannel file) {
            this.name = name;
            this.file = file;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int written = write(bytes, file.position());
            file.position(file.position() + written);
            return written;
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            synchronized (PowerLog.order()) {
                byte[] copy = new byte[bytes.remaining()];
                bytes.duplicate().get(copy);
                int written = file.write(bytes, at);
                PowerLog.add(new PowerLog.Event(PowerLog.What.WRITE, name, at,
                        written == copy.length ? copy : Arrays.copyOf(copy, written)));
                return written;
            }
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            synchronized (PowerLog.order()) {
                file.truncate(size);
                PowerLog.add(new PowerLog.Event(PowerLog.What.TRUNCATE, name, size, null));
                return this;
            }
        }

        @Override
        public void force(boolean metaData) throws IOException {
            synchronized (PowerLog.order()) {
                file.force(metaData);
                PowerLog.add(new PowerLog.Event(PowerLog.What.FORCE, name, 0, null));
            }
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            return file.read(bytes, at);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long at) throws IOException {
            file.position(at);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long at, long size, boolean shared) throws IOException {
            return file.tryLock(at, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
