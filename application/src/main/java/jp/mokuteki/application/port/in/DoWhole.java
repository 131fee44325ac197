package jp.mokuteki.application.port.in;

import java.util.function.Supplier;

/** 一括の実行 — does a change together with what belongs to it, such as its line in the access log, or not at all. */
public interface DoWhole {
    /**
     * Does work as a whole.
     *
     * @param <T> what the work gives
     * @param work the work; whatever it stores takes part
     * @return what the work gave
     * @throws jp.mokuteki.application.port.out.StorageException where the storage fails
     */
    <T> T whole(Supplier<T> work);
}
