// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {
    Cut,
    IDeviceRegistry,
    OwnerBond,
    Registration,
    SignedMessage
} from "../interfaces/IDeviceRegistry.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {MessageBytes} from "../libraries/MessageBytes.sol";
import {Bonded} from "./Bonded.sol";

/// reportKeyShared
/// ├── cuts the device's bond once, removes the device, bars its key; whoever brings it
/// ├── takes what is leaving first, then what covers no other device, and no more than there is
/// ├── from who owns the device, or owned it last
/// ├── refuses one message twice (with either s), another sequence number, key or content, an Ed25519 key
/// ├── refuses when there is nothing to cut: never registered, nothing left, no bond asked for
/// └── what TypeScript's devices sign is what it rebuilds
/// grantAppeal
/// ├── is governance's alone, while the cut waits
/// └── gives the owner all of it back; the key may come back; that sequence number never counts again, another does
/// payCut
/// ├── waits for the unbonding time
/// └── owes half to the reporter, the rest to the treasury, once; the key stays barred
contract KeySharedTest is Bonded {
    function test_report_cutsTheBondAndRemovesTheDevice() public {
        bytes32 device = registered(1, ALICE);
        uint256 dueAt = vm.getBlockTimestamp() + 7 days;
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRemoved(device, ALICE);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.BondChanged(ALICE, 0, 0, 0);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.KeyShared(device, ALICE, REPORTER, 9, BOND, dueAt);
        assertEq(report(1, 9), BOND);
        assertEq(registry.deviceOf(device).owner, address(0));
        assertEq(registry.bondOf(ALICE).devices, 0);
        Cut memory cut = registry.cutOf(device);
        assertEq(cut.owner, ALICE);
        assertEq(cut.reporter, REPORTER);
        assertEq(cut.amount, BOND);
        assertEq(cut.sequence, 9);
        assertEq(cut.dueAt, dueAt);
    }

    function test_report_barsTheKey() public {
        bytes32 device = registered(1, ALICE);
        report(1, 9);
        bonded(ALICE, BOND);
        Registration memory it = registrationOf(1, ALICE);
        bytes memory signature = consent(1, it, 1);
        vm.expectRevert(_refused(device, IDeviceRegistry.Refusal.KeyShared));
        vm.prank(ALICE);
        registry.register(it, signature);
        vm.expectRevert(_settledBefore(device, 10));
        this.reports(1, 10);
    }

    function test_report_takesWhatIsLeavingOfADeviceThatWasRemoved() public {
        bytes32 device = registered(1, ALICE);
        registered(2, ALICE);
        vm.startPrank(ALICE);
        registry.remove(device);
        registry.requestUnbond(BOND - 1e6);
        vm.stopPrank();
        assertEq(report(1, 9), BOND);
        OwnerBond memory it = registry.bondOf(ALICE);
        assertEq(it.leaving, 0);
        assertEq(it.bond, BOND);
        assertEq(it.devices, 1);
    }

    function test_report_takesNothingThatCoversAnother() public {
        bytes32 device = registered(1, ALICE);
        registered(2, ALICE);
        vm.startPrank(ALICE);
        registry.remove(device);
        registry.requestUnbond(BOND);
        skip(7 days);
        registry.unbond();
        vm.stopPrank();
        vm.expectRevert(_nothingToCut(device));
        this.reports(1, 9);
        bonded(ALICE, 3e6);
        assertEq(report(1, 9), 3e6);
        assertEq(registry.bondOf(ALICE).bond, BOND);
    }

    function test_report_hitsWhoOwnsIt() public {
        bytes32 device = registered(1, ALICE);
        bonded(BOB, BOND);
        handedOver(device, BOB);
        report(1, 9);
        assertEq(registry.bondOf(ALICE).bond, BOND);
        assertEq(registry.bondOf(BOB).bond, 0);
    }

    function test_report_refusesOneMessageTwice() public {
        bytes32 device = registered(1, ALICE);
        Registration memory it = registrationOf(1, ALICE);
        SignedMessage memory one = said(1, 9, "one");
        SignedMessage memory bent = said(1, 9, "one");
        bent.signature = otherS(bent.signature);
        vm.expectRevert(_notShared(device));
        registry.reportKeyShared(it.keyX, it.keyY, 9, one, one);
        vm.expectRevert(_notShared(device));
        registry.reportKeyShared(it.keyX, it.keyY, 9, one, bent);
    }

    function testFuzz_report_refusesWhatWasNotSigned(uint256 part, bool second, uint64 other) public {
        bytes32 device = registered(1, ALICE);
        Registration memory it = registrationOf(1, ALICE);
        SignedMessage memory one = said(1, 9, "one");
        SignedMessage memory two = said(1, 9, "two");
        SignedMessage memory wrong = second ? two : one;
        vm.assume(other != 9 && other != wrong.timeMs);
        uint256 kind = part % 6;
        if (kind == 0) wrong.timeMs = other;
        if (kind == 1) wrong.contentType = "text/plain";
        if (kind == 2) wrong.payload = abi.encode(other);
        if (kind == 3) wrong.signature = said(2, 9, second ? "two" : "one").signature;
        if (kind == 4) wrong.signature = abi.encodePacked(wrong.signature, uint8(0));
        if (kind == 5) wrong.extensions = hex"a0";
        vm.expectRevert(_notShared(device));
        registry.reportKeyShared(it.keyX, it.keyY, 9, one, two);
        assertEq(registry.bondOf(ALICE).bond, BOND);
    }

    function testFuzz_report_refusesTwoSequenceNumbers(uint64 first, uint64 second, uint64 given) public {
        vm.assume(first != second);
        bytes32 device = registered(1, ALICE);
        Registration memory it = registrationOf(1, ALICE);
        SignedMessage memory one = said(1, first, "one");
        SignedMessage memory two = said(1, second, "two");
        given = given % 2 == 0 ? first : second;
        vm.expectRevert(_notShared(device));
        registry.reportKeyShared(it.keyX, it.keyY, given, one, two);
    }

    function test_report_refusesEd25519() public {
        bonded(ALICE, BOND);
        Registration memory it = edRegistrationOf(keccak256("ed"), ALICE);
        vm.prank(ALICE);
        bytes32 device = registry.register(it, new bytes(64));
        SignedMessage memory one = said(1, 9, "one");
        SignedMessage memory two = said(1, 9, "two");
        vm.expectRevert(_notShared(device));
        registry.reportKeyShared(it.keyX, 0, 9, one, two);
    }

    function test_report_refusesWhoWasNeverHere() public {
        vm.expectRevert(_nothingToCut(idOf(registrationOf(1, ALICE))));
        this.reports(1, 9);
    }

    /// What TypeScript's device signs is what the contract rebuilds, for fields of every width.
    function test_messages_areThoseOfTypeScript() public view {
        string memory vectors = vm.readFile("contracts/test/vectors/message.json");
        bytes32 device = vm.parseJsonBytes32(vectors, ".device");
        bytes32[] memory ids = vm.parseJsonBytes32Array(vectors, ".id");
        uint256[] memory sequences = vm.parseJsonUintArray(vectors, ".sequence");
        uint256[] memory times = vm.parseJsonUintArray(vectors, ".timeMs");
        string[] memory types = vm.parseJsonStringArray(vectors, ".contentType");
        bytes[] memory extensions = vm.parseJsonBytesArray(vectors, ".extensions");
        bytes32 network = vm.parseJsonBytes32(vectors, ".network");
        bytes[] memory payloads = vm.parseJsonBytesArray(vectors, ".payload");
        bytes[] memory signatures = vm.parseJsonBytesArray(vectors, ".signature");
        (bytes32 x, bytes32 y) =
            (vm.parseJsonBytes32(vectors, ".keyX"), vm.parseJsonBytes32(vectors, ".keyY"));
        assertTrue(ids.length == vm.parseJsonUint(vectors, ".count") && ids.length > 5, "vectors are there");
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes memory rebuilt = MessageBytes.encode(
                network, device, uint64(sequences[i]), uint64(times[i]), types[i], extensions[i], payloads[i]
            );
            assertEq(sha256(rebuilt), ids[i]);
            assertTrue(this.verify(x, y, rebuilt, signatures[i]), "TypeScript's signature is good here");
        }
    }

    function test_appeal_isForGovernance() public {
        bytes32 device = registered(1, ALICE);
        report(1, 9);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotGovernance.selector, ALICE));
        vm.prank(ALICE);
        registry.grantAppeal(device);
        vm.startPrank(governance);
        vm.expectRevert(_noCut(keccak256("other")));
        registry.grantAppeal(keccak256("other"));
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.BondChanged(ALICE, BOND, 0, 0);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.AppealGranted(device, ALICE, BOND);
        registry.grantAppeal(device);
        vm.expectRevert(_noCut(device));
        registry.grantAppeal(device);
        skip(8 days);
        vm.expectRevert(_noCut(device));
        registry.payCut(device);
    }

    function test_appeal_letsTheKeyComeBack() public {
        bytes32 device = registered(1, ALICE);
        report(1, 9);
        vm.prank(governance);
        registry.grantAppeal(device);
        Registration memory it = registrationOf(1, ALICE);
        bytes memory signature = consent(1, it, 1);
        vm.prank(ALICE);
        registry.register(it, signature);
        vm.expectRevert(_settledBefore(device, 9));
        this.reports(1, 9);
        assertEq(report(1, 10), BOND);
    }

    function test_pay_waitsAndHalves() public {
        bytes32 device = registered(1, ALICE);
        bonded(ALICE, 1);
        vm.prank(ALICE);
        registry.remove(device);
        vm.prank(ALICE);
        registry.requestUnbond(BOND - 2);
        skip(7 days);
        vm.prank(ALICE);
        registry.unbond();
        // Three units are left: an odd cut.
        report(1, 9);
        uint256 dueAt = vm.getBlockTimestamp() + 7 days;
        vm.warp(dueAt - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotReady.selector, dueAt, dueAt - 1)
        );
        registry.payCut(device);
        vm.warp(dueAt);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.CutPaid(device, REPORTER, 1, 2);
        registry.payCut(device);
        assertEq(registry.owedTo(REPORTER), 1);
        assertEq(registry.owedTo(TREASURY), 2);
        assertEq(registry.collect(REPORTER), 1);
        assertEq(registry.collect(REPORTER), 0);
        assertEq(registry.collect(TREASURY), 2);
        assertEq(dollar.balanceOf(REPORTER), 1);
        assertEq(dollar.balanceOf(TREASURY), 2);
        assertEq(dollar.balanceOf(address(registry)), 0);
        vm.expectRevert(_noCut(device));
        registry.payCut(device);
        vm.expectRevert(_settledBefore(device, 10));
        this.reports(1, 10);
    }

    function reports(uint256 key, uint64 sequence) external {
        report(key, sequence);
    }

    function verify(bytes32 x, bytes32 y, bytes memory message, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return DeviceKey.verify(x, y, message, signature);
    }

    function _refused(bytes32 device, IDeviceRegistry.Refusal reason) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_Refused.selector, device, reason);
    }

    function _notShared(bytes32 device) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotShared.selector, device);
    }

    function _nothingToCut(bytes32 device) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NothingToCut.selector, device);
    }

    function _noCut(bytes32 device) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NoCut.selector, device);
    }

    function _settledBefore(bytes32 device, uint64 sequence) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_SettledBefore.selector, device, sequence);
    }
}

/// Where no bond is asked for there is nothing to cut, and the device stays.
contract KeySharedWithoutBondTest is Bonded {
    function _bondPerDevice() internal pure override returns (uint128) {
        return 0;
    }

    function test_report_refuses() public {
        bytes32 device = register(1, ALICE);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NothingToCut.selector, device));
        this.reports(1, 9);
        assertEq(registry.deviceOf(device).owner, ALICE);
    }

    function reports(uint256 key, uint64 sequence) external {
        report(key, sequence);
    }
}

/// What a report costs as a whole transaction, `isolate` as in Settlement.gas.t.sol.
/// forge-config: default.isolate = true
contract KeySharedGasTest is Bonded {
    function test_gas_report() public {
        registered(1, ALICE);
        Registration memory it = registrationOf(1, ALICE);
        SignedMessage memory one = said(1, 9, "a reading of some forty bytes in SenML CBOR");
        SignedMessage memory two = said(1, 9, "another one of about as many bytes as that");
        bytes memory data = abi.encodeCall(registry.reportKeyShared, (it.keyX, it.keyY, 9, one, two));
        vm.prank(REPORTER);
        (bool ok,) = address(registry).call(data);
        vm.snapshotValue("registry", "report a shared key", vm.lastCallGas().gasTotalUsed);
        assertTrue(ok, "reported");
    }
}
