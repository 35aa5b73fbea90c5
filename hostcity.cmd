@echo off
rem Runs HostCity on Windows: hostcity --help
rem Builds target\hostcity.jar first when it is missing or older than the sources.
rem HOSTCITY_JAVA_OPTS adds options for the JVM; a -Xmx there replaces the default of 384 MB.
rem Without it the parallel collector is used for what simulates: it needs the least memory for many short runs.
setlocal
set "HC_HOME=%~dp0"
set "HC_JAR=%HC_HOME%target\hostcity.jar"
set "HC_LOCK=%HC_HOME%target\hostcity.lock"
set "HC_LOG=%HC_HOME%target\hostcity-build.log"

rem --- Java ---
set "HC_JAVA=java"
if defined JAVA_HOME set "HC_JAVA=%JAVA_HOME%\bin\java"
"%HC_JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo hostcity: no Java found; install a JDK 17 or newer, or set JAVA_HOME 1>&2
    exit /b 1
)
set "HC_VERSION=0"
for /f "tokens=3" %%v in ('call "%HC_JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do set "HC_VERSION=%%~v"
for /f "delims=.-+" %%m in ("%HC_VERSION%") do set "HC_VERSION=%%m"
if %HC_VERSION% LSS 17 (
    echo hostcity: Java 17 or newer is needed, but %HC_JAVA% is version %HC_VERSION% 1>&2
    exit /b 1
)

rem --- Building ---
call :stale
if not defined HC_STALE goto run
if not exist "%HC_HOME%target" mkdir "%HC_HOME%target"
set /a HC_WAITED=0
:lock
mkdir "%HC_LOCK%" 2>nul && goto locked
rem A folder as a lock, as in the other launcher; after ten minutes its owner must be gone.
if %HC_WAITED% EQU 1 echo hostcity: waiting for another hostcity that is building 1>&2
if %HC_WAITED% GEQ 600 (
    echo hostcity: "%HC_LOCK%" is in the way; delete it when no other hostcity is building 1>&2
    exit /b 1
)
set /a HC_WAITED+=1
ping -n 2 127.0.0.1 >nul
goto lock
:locked
call :stale
if not defined HC_STALE goto unlock
where mvn >nul 2>&1
if errorlevel 1 (
    rmdir "%HC_LOCK%"
    echo hostcity: Maven ^(mvn^) is needed to build target\hostcity.jar, and is not on the PATH 1>&2
    exit /b 1
)
echo hostcity: building target\hostcity.jar (once, about a minute) ... 1>&2
pushd "%HC_HOME%"
call mvn -B -q -Dquick package >"%HC_LOG%" 2>&1 <nul
set "HC_BUILT=%ERRORLEVEL%"
popd
if not "%HC_BUILT%"=="0" (
    rmdir "%HC_LOCK%"
    type "%HC_LOG%" 1>&2
    echo hostcity: the build failed; the log above is in "%HC_LOG%" 1>&2
    exit /b 1
)
move /y "%HC_HOME%target\quick\hostcity.jar" "%HC_JAR%" >nul
:unlock
rmdir "%HC_LOCK%"

:run
rem What simulates runs long enough to be compiled well; for the rest that would take longer than the work itself.
set "HC_JVM=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%c in (run compare reproduce score world) do if "%~1"=="%%c" set "HC_JVM=-XX:+UseParallelGC"
if not defined HOSTCITY_JAVA_OPTS set "HOSTCITY_JAVA_OPTS=%HC_JVM%"
"%HC_JAVA%" -Xmx384m %HOSTCITY_JAVA_OPTS% -jar "%HC_JAR%" %*
exit /b %ERRORLEVEL%

:stale
rem Sets HC_STALE when the jar is missing or a source is newer.
set "HC_STALE=1"
if not exist "%HC_JAR%" exit /b
for /f %%s in ('powershell -NoProfile -Command "$h=$env:HC_HOME; $j=(Get-Item -LiteralPath $env:HC_JAR).LastWriteTimeUtc; if (Get-ChildItem -LiteralPath ($h+'pom.xml'),($h+'src\main'),($h+'scenarios\world') -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1) { 'stale' } else { 'fresh' }"') do if "%%s"=="fresh" set "HC_STALE="
exit /b
