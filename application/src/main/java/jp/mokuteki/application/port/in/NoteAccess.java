package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.AccessEntry;

/** アクセスの記録 — notes who asked what and what the answer was, before the answer is given. */
public interface NoteAccess {
    /**
     * Notes a request.
     *
     * @param entry the request with its answer
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be written: then the answer is not to be given
     */
    void note(AccessEntry entry);
}
