@echo off
rem Starts Sottovoce with a JDK 25 or later: JAVA_HOME, then PATH, then the usual places.
setlocal EnableDelayedExpansion
set "WANTED=25"
set "HOME_DIR=%~dp0.."
set "LIB=%HOME_DIR%\lib"
set "JDK="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined JDK for /f "delims=" %%J in ('where java 2^>nul') do if not defined JDK call :try "%%~dpJ.."
if not defined JDK for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :try "%%~D"
if not defined JDK (
  echo Sottovoce needs a JDK %WANTED% or later, and none was found in JAVA_HOME, on the PATH or in the usual places: install one ^(https://adoptium.net^) or set JAVA_HOME to it. 1>&2
  exit /b 2
)

for %%F in ("%LIB%\sottovoce-*.jar") do set "JAR=%%F"
rem The window and a conversion do without the JDK's second compiler: docs/decisions/0010.
set "AOT=%LIB%\window.aot"
set "QUICK=-XX:TieredStopAtLevel=1"
for %%C in (annotate check convert quotes read help -h --help -V --version) do if "%~1"=="%%C" (
  set "AOT=%LIB%\command.aot"
  if not "%%C"=="convert" set "QUICK="
)
set "CACHE="
if exist "%AOT%" set CACHE="-XX:AOTCache=%AOT%" -Xlog:aot=off -Xlog:cds=off
"%JDK%\bin\java.exe" %CACHE% %QUICK% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED "-Dsottovoce.app=%HOME_DIR%" %SOTTOVOCE_OPTIONS% -cp "%JAR%" app.sottovoce.Main %*
exit /b %ERRORLEVEL%

:try
rem The major version stands in the file "release": JAVA_VERSION="25.0.3"
if not exist "%~1\release" exit /b
if not exist "%~1\bin\java.exe" exit /b
for /f "tokens=2 delims==" %%V in ('findstr /b JAVA_VERSION^= "%~1\release"') do (
  for /f "tokens=1 delims=." %%M in (%%V) do if %%~M GEQ %WANTED% set "JDK=%~f1"
)
exit /b
