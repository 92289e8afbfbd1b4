@echo off
rem Starts Forewalk on Windows; `forewalk` beside it explains each step and each flag.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\config\target\forewalk-config.jar"
set "cache=%root%\config\target\forewalk.aot"
set "OMP_NUM_THREADS=1"
set "OPENBLAS_NUM_THREADS=1"
set "FOREWALK_TERMINAL=false"
set "FOREWALK_COMMAND=%~0"

set flags=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
set flags=%flags% -Dguice_bytecode_gen_option=DISABLED -Djava.awt.headless=true -Dfile.encoding=UTF-8
set flags=%flags% -Xmx2g -Dorg.bytedeco.javacpp.maxbytes=2g -Dorg.bytedeco.javacpp.maxphysicalbytes=5g
set flags=%flags% -Xlog:disable -Xlog:all=error:stderr "-Xlog:aot*=off:stderr" -XX:+UseSerialGC

set "jdk="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
for %%v in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "RedHat" "Semeru") do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try_jdk "%%~d"
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\.jabba\jdk\*" "%USERPROFILE%\scoop\apps\*jdk*") do call :try_jdk "%%~d"
if not defined jdk (
    echo forewalk: no JDK 25 found; install one ^(such as Temurin 25^) or set JAVA_HOME to it. 1>&2
    exit /b 1
)

call :is_built
if errorlevel 1 (
    call :build
    if errorlevel 1 exit /b 1
)

rem The newest comes last; a cache older than the jar holds old classes.
set "newest="
for /f "delims=" %%f in ('dir /b /o:d "%root%\config\target\forewalk*.*"') do set "newest=%%f"
set "cache_flag=-XX:AOTMode=off"
if "%newest%"=="forewalk.aot" set "cache_flag=-XX:AOTCache=%cache%"
"%jdk%\bin\java" %flags% "%cache_flag%" %FOREWALK_JAVA_OPTS% -cp "%jar%" io.forewalk.config.launch.Main %*
exit /b %errorlevel%

:try_jdk
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[.+-]" /c:"^JAVA_VERSION=.25.$" "%~1\release" >nul 2>&1 && set "jdk=%~1"
exit /b 0

rem Sets errorlevel 1 if there is no build or a source is newer than it.
:is_built
if not exist "%jar%" exit /b 1
powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:jar).LastWriteTime; $r = $env:root; $new = Get-Item \"$r\pom.xml\", \"$r\*\pom.xml\"; $new += Get-ChildItem \"$r\*\src\main\" -Recurse; if ($new | Where-Object LastWriteTime -gt $t | Select-Object -First 1) { exit 1 }"
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
    echo forewalk: Maven is needed to build; install 3.8 or newer. 1>&2
    exit /b 1
)
echo forewalk: building once, a minute or two, longer while Maven downloads libraries... 1>&2
if not exist "%root%\target" mkdir "%root%\target"
del "%cache%" >nul 2>&1
set "log=%root%\target\forewalk-build.log"
pushd "%root%"
setlocal
set "JAVA_HOME=%jdk%"
call mvn -B -q -DskipTests -Djacoco.skip=true package >"%log%" 2>&1
endlocal & set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
    findstr /c:"ERROR" "%log%" 1>&2
    echo forewalk: the build failed; all of its output stands in %log%. 1>&2
    exit /b 1
)
"%jdk%\bin\java" %flags% "-XX:AOTCacheOutput=%cache%" -cp "%jar%" io.forewalk.config.launch.Main ^
    validate "%root%\config\experiments\quickstart.yaml" >nul 2>&1
exit /b 0
