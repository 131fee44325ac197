package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class ProcessMemoryTest {
    @Test
    void reads_the_heap_in_use_of_a_collector_with_one_heap() {
        String report = """
                4711:
                 garbage-first heap   total 131072K, used 20480K [0x0000000700000000, 0x0000000800000000)
                  region size 2048K, 3 young (6144K), 1 survivors (2048K)
                 Metaspace       used 40960K, committed 41472K, reserved 1114112K
                  class space    used 5120K, committed 5376K, reserved 1048576K
                """;

        assertThat(ProcessMemory.heapIn(report)).isEqualTo(20.0);
    }

    @Test
    void adds_up_the_generations_of_a_collector_that_has_several() {
        String report = """
                 def new generation   total 78656K, used 1024K [0x1, 0x2, 0x3)
                  eden space 69952K,   1% used [0x1, 0x2, 0x3)
                 tenured generation   total 174784K, used 19456K [0x1, 0x2, 0x3)
                 Metaspace       used 40960K, committed 41472K, reserved 1114112K
                """;

        assertThat(ProcessMemory.heapIn(report)).isEqualTo(20.0);
    }

    @Test
    void reads_the_resident_set() {
        assertThat(ProcessMemory.residentIn("VmHWM:\t  999999 kB\nVmRSS:\t  204800 kB\nRssAnon:\t 1 kB\n"))
                .isEqualTo(200.0);
    }

    @Test
    void takes_no_report_without_a_figure_for_an_empty_one() {
        assertThatIllegalStateException().isThrownBy(() -> ProcessMemory.heapIn("4711: No such process"));
        assertThatIllegalStateException().isThrownBy(() -> ProcessMemory.residentIn(""));
    }
}
