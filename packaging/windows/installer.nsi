; The installer for Windows. packaging/installer.py compiles it and defines:
;   NAME VERSION NUMBERS (four, with points) TITLE PUBLISHER SOURCE (the built folder) ICON LICENCE OUTPUT SIZE (in KB)
;
; The first page asks: for everyone (Program Files) or for this account only. Silent: /S with /AllUsers or /CurrentUser, and
; /D=FOLDER last. Exit codes: 0 installed, 1 cancelled, 2 stopped by a fault (the program is running). The uninstaller takes
; /S as well. Run folders are the administrator's own: nothing here touches them.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"

!define PROGRAM "${NAME}.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${TITLE}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString RUNNING ${LANG_ENGLISH} "${TITLE} is running. Close it, then try again."
LangString RUNNING ${LANG_GERMAN} "${TITLE} läuft noch. Beenden Sie das Programm und versuchen Sie es erneut."
LangString RUNNING ${LANG_JAPANESE} "${TITLE} が実行中です。終了してから、もう一度お試しください。"
LangString ONLY64 ${LANG_ENGLISH} "${TITLE} needs a 64-bit Windows."
LangString ONLY64 ${LANG_GERMAN} "${TITLE} braucht ein 64-Bit-Windows."
LangString ONLY64 ${LANG_JAPANESE} "${TITLE} には 64 ビット版 Windows が必要です。"

VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "${TITLE}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "${TITLE} installer"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "CompanyName" "${PUBLISHER}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "Apache-2.0 licence"

; Windows deletes no program that runs (renaming it works). What was installed before goes, so that no file of it lingers.
!macro CLEAR_FOLDER
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    again_${WHERE}:
    ClearErrors
    Delete "$INSTDIR\${PROGRAM}"
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY again_${WHERE}
      SetErrorLevel 2
      Abort "$(RUNNING)"
    ${EndIf}
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP "$(ONLY64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Program"
  !define WHERE install
  !insertmacro CLEAR_FOLDER
  !undef WHERE
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  File "${GUIDES}/guide*.html"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

; Only what was installed goes: the folder itself stays when anything else is in it.
Section "Uninstall"
  !define WHERE uninstall
  !insertmacro CLEAR_FOLDER
  !undef WHERE
  Delete "$INSTDIR\guide.html"
  Delete "$INSTDIR\guide.de.html"
  Delete "$INSTDIR\guide.ja.html"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey SHCTX "${APP_PATH}"
  DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
