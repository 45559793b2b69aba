// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {
    Acceptance,
    Device,
    IDeviceRegistry,
    OwnerBond,
    Registration
} from "../interfaces/IDeviceRegistry.sol";
import {Bonded} from "./Bonded.sol";
import {Devices} from "./Devices.sol";

/// register
/// ├── refuses: after the deadline, without owner, a device that is registered, too long details
/// ├── refuses a signature that is no 64 bytes, another key's, over any other field, chain, contract or nonce
/// ├── takes s high and low
/// ├── keeps the device under its thumbprint, and puts the rest into the event
/// ├── Ed25519: keeps it unverified, with the signature in the event
/// │   ├── another registration takes its place, under the next nonce
/// │   └── who runs ahead uses up a nonce; of a P-256 device, which the chain checks, it cannot
/// └── anyone may send it, where no bond is asked for
/// registerBatch
/// ├── refuses lists of different lengths
/// └── registers what is good, and says of the rest why not
/// offer, remove
/// ├── are for the owner alone
/// └── a removed device can be registered again, with a new consent only
/// move
/// ├── is for the owner, with the device's consent, before the deadline
/// ├── refuses another key, cell, nonce, or the same consent again
/// └── refuses an Ed25519 device
contract DeviceRegistryTest is Devices {
    uint256 private constant KEY = 5;

    function test_register_keepsTheDevice() public {
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory signature = consent(KEY, it, 0);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRegistered(
            idOf(it), ALICE, it.keyX, it.keyY, it.cell, it.model, it.details, false
        );
        vm.prank(CAROL);
        assertEq(registry.register(it, signature), idOf(it));
        Device memory device = registry.deviceOf(idOf(it));
        assertEq(device.owner, ALICE);
        assertEq(device.registeredAt, vm.getBlockTimestamp());
        assertEq(device.nonce, 1);
        assertTrue(device.verified, "checked here");
    }

    function testFuzz_register_takesHighAndLowS(uint256 key) public {
        key = bound(key, 1, P256_ORDER - 1);
        Registration memory it = registrationOf(key, ALICE);
        bytes memory signature = consent(key, it, 0);
        bytes32 device = registry.register(it, otherS(signature));
        vm.prank(ALICE);
        registry.remove(device);
        registry.register(it, consent(key, it, 1));
    }

    function test_register_refusesLate() public {
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory signature = consent(KEY, it, 0);
        vm.warp(it.deadline + 1);
        _refused(it, signature, IDeviceRegistry.Refusal.Expired);
        vm.warp(it.deadline);
        registry.register(it, signature);
    }

    function test_register_refusesWithoutOwner() public {
        Registration memory it = registrationOf(KEY, address(0));
        _refused(it, consent(KEY, it, 0), IDeviceRegistry.Refusal.NoOwner);
    }

    function test_register_refusesTheRegistered() public {
        register(KEY, ALICE);
        Registration memory it = registrationOf(KEY, BOB);
        _refused(it, consent(KEY, it, 1), IDeviceRegistry.Refusal.AlreadyRegistered);
    }

    function test_register_refusesLongDetails() public {
        Registration memory it = registrationOf(KEY, ALICE);
        it.details = new bytes(1025);
        _refused(it, consent(KEY, it, 0), IDeviceRegistry.Refusal.DetailsTooLong);
        it.details = new bytes(1024);
        registry.register(it, consent(KEY, it, 0));
    }

    function testFuzz_register_refusesOtherLengths(uint256 length) public {
        length = bound(length, 0, 130);
        vm.assume(length != 64);
        Registration memory it = registrationOf(KEY, ALICE);
        _refused(it, new bytes(length), IDeviceRegistry.Refusal.BadSignature);
    }

    /// Whatever is changed after the device has signed: it did not consent to that.
    function testFuzz_register_refusesAnythingElseThanSigned(uint256 field, uint256 value) public {
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory signature = consent(KEY, it, 0);
        bytes32 before = keccak256(abi.encode(it));
        field = bound(field, 0, 4);
        if (field == 0) it.owner = address(uint160(bound(value, 1, type(uint160).max)));
        if (field == 1) it.cell = uint64(value);
        if (field == 2) it.model = bytes32(value);
        if (field == 3) it.details = abi.encode(value);
        if (field == 4) it.deadline = bound(value, vm.getBlockTimestamp(), type(uint256).max);
        vm.assume(keccak256(abi.encode(it)) != before);
        _refused(it, signature, IDeviceRegistry.Refusal.BadSignature);
    }

    function testFuzz_register_refusesOtherKeysAndNonces(uint256 key, uint256 nonce) public {
        key = bound(key, 1, P256_ORDER - 1);
        vm.assume(key != KEY && key != P256_ORDER - KEY);
        Registration memory it = registrationOf(KEY, ALICE);
        _refused(it, consent(key, it, 0), IDeviceRegistry.Refusal.BadSignature);
        if (nonce != 0) _refused(it, consent(KEY, it, nonce), IDeviceRegistry.Refusal.BadSignature);
    }

    function test_register_refusesAnotherChain() public {
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory signature = consent(KEY, it, 0);
        vm.chainId(block.chainid + 1);
        _refused(it, signature, IDeviceRegistry.Refusal.BadSignature);
    }

    function testFuzz_register_refusesNonsense(bytes32 r, bytes32 s, bytes32 x, bytes32 y) public {
        Registration memory it = registrationOf(KEY, ALICE);
        _refused(it, abi.encodePacked(r, s), IDeviceRegistry.Refusal.BadSignature);
        (it.keyX, it.keyY) = (x, y == 0 ? bytes32(uint256(1)) : y);
        _refused(it, abi.encodePacked(r, s), IDeviceRegistry.Refusal.BadSignature);
    }

    function test_register_ed25519IsKeptUnverified() public {
        Registration memory it = edRegistrationOf(keccak256("ed"), ALICE);
        bytes memory signature = abi.encodePacked(keccak256("r"), keccak256("s"));
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRegisteredUnverified(idOf(it), ALICE, it, 0, signature, false);
        registry.register(it, signature);
        assertFalse(registry.deviceOf(idOf(it)).verified, "nobody could check it here");
    }

    function test_register_ed25519CannotBeSquatted() public {
        Registration memory squat = edRegistrationOf(keccak256("ed"), BOB);
        bytes32 device = registry.register(squat, new bytes(64));
        Registration memory right = edRegistrationOf(keccak256("ed"), ALICE);
        registry.register(right, new bytes(64));
        assertEq(registry.deviceOf(device).owner, ALICE);
        assertEq(registry.deviceOf(device).nonce, 2);
        vm.prank(BOB);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotOwner.selector, device, ALICE, BOB)
        );
        registry.remove(device);
    }

    /// Whoever runs ahead makes a consent stale, for the price of a registration each time; the device signs anew under the next
    /// nonce. Oracles do not know what it put there, for its signature is none (chain/devices/parse-device.ts).
    function test_register_ed25519WhoRunsAheadUsesUpANonce() public {
        Registration memory right = edRegistrationOf(keccak256("ed"), ALICE);
        bytes32 device = registry.register(edRegistrationOf(keccak256("ed"), BOB), new bytes(64));
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRegisteredUnverified(device, ALICE, right, 1, new bytes(64), false);
        registry.register(right, new bytes(64));
        Registration memory es256 = registrationOf(1, BOB);
        vm.expectRevert();
        registry.register(es256, new bytes(64));
        assertEq(registry.deviceOf(idOf(es256)).nonce, 0);
    }

    function test_registerBatch_refusesDifferentLengths() public {
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_LengthsDiffer.selector, 2, 1));
        registry.registerBatch(new Registration[](2), new bytes[](1), new Acceptance[](0));
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_LengthsDiffer.selector, 2, 1));
        registry.registerBatch(new Registration[](2), new bytes[](2), new Acceptance[](1));
    }

    function test_registerBatch_oneBadDoesNotSinkTheRest() public {
        Registration[] memory all = new Registration[](5);
        bytes[] memory signatures = new bytes[](5);
        for (uint256 i = 0; i < 5; ++i) {
            all[i] = registrationOf(i + 1, ALICE);
            signatures[i] = consent(i + 1, all[i], 0);
        }
        signatures[1] = signatures[0];
        (all[3], signatures[3]) = (all[2], signatures[2]);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.RegistrationRefused(idOf(all[1]), IDeviceRegistry.Refusal.BadSignature);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.RegistrationRefused(idOf(all[2]), IDeviceRegistry.Refusal.AlreadyRegistered);
        assertEq(registry.registerBatch(all, signatures, new Acceptance[](0)), 3);
        for (uint256 i = 0; i < 5; ++i) {
            assertEq(registry.deviceOf(idOf(all[i])).owner, i == 1 ? address(0) : ALICE);
        }
    }

    function testFuzz_transfer_isForTheOwnerAlone(address caller) public {
        bytes32 device = register(KEY, ALICE);
        vm.assume(caller != ALICE);
        vm.startPrank(caller);
        bytes memory why =
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotOwner.selector, device, ALICE, caller);
        vm.expectRevert(why);
        registry.offer(only(device), caller);
        vm.expectRevert(why);
        registry.remove(device);
        vm.expectRevert(why);
        registry.move(device, 0, 0, 0, type(uint256).max, "");
    }

    function test_remove_needsANewConsentToComeBack() public {
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory old = consent(KEY, it, 0);
        bytes32 device = registry.register(it, old);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceRemoved(device, ALICE);
        vm.prank(ALICE);
        registry.remove(device);
        assertEq(registry.deviceOf(device).owner, address(0));
        _refused(it, old, IDeviceRegistry.Refusal.BadSignature);
        registry.register(it, consent(KEY, it, 1));
        assertEq(registry.deviceOf(device).nonce, 2);
    }

    function test_remove_ofWhatIsNotThere() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeviceRegistry.DeviceRegistry_NotOwner.selector, 0, address(0), address(this)
            )
        );
        registry.remove(0);
    }

    function testFuzz_move_isWithTheDevicesConsent(uint64 cell, bool high) public {
        bytes32 device = register(KEY, ALICE);
        Registration memory it = registrationOf(KEY, ALICE);
        bytes memory signature = consentToMove(KEY, device, cell, 1, it.deadline);
        if (high) signature = otherS(signature);
        vm.startPrank(ALICE);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.DeviceMoved(device, cell);
        registry.move(device, it.keyX, it.keyY, cell, it.deadline, signature);
        assertEq(registry.deviceOf(device).nonce, 2);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadSignature.selector, device));
        registry.move(device, it.keyX, it.keyY, cell, it.deadline, signature);
    }

    function testFuzz_move_refuses(uint256 key, uint64 cell, uint256 nonce) public {
        bytes32 device = register(KEY, ALICE);
        Registration memory it = registrationOf(KEY, ALICE);
        vm.assume(nonce != 1);
        key = bound(key, 1, P256_ORDER - 1);
        vm.assume(key != KEY && key != P256_ORDER - KEY);
        bytes memory right = consentToMove(KEY, device, cell, 1, it.deadline);
        bytes memory otherNonce = consentToMove(KEY, device, cell, nonce, it.deadline);
        bytes memory otherKey = consentToMove(key, device, cell, 1, it.deadline);
        Registration memory other = registrationOf(key, ALICE);
        vm.startPrank(ALICE);
        bytes memory why =
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadSignature.selector, device);
        vm.expectRevert(why);
        registry.move(device, it.keyX, it.keyY, cell, it.deadline, otherNonce);
        vm.expectRevert(why);
        registry.move(device, it.keyX, it.keyY, cell, it.deadline, otherKey);
        vm.expectRevert(why);
        registry.move(device, other.keyX, other.keyY, cell, it.deadline, otherKey);
        vm.expectRevert(why);
        registry.move(device, it.keyX, it.keyY, cell ^ 1, it.deadline, right);
        vm.warp(it.deadline + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDeviceRegistry.DeviceRegistry_Expired.selector, it.deadline, it.deadline + 1
            )
        );
        registry.move(device, it.keyX, it.keyY, cell, it.deadline, right);
    }

    function test_move_refusesEd25519() public {
        Registration memory it = edRegistrationOf(keccak256("ed"), ALICE);
        bytes32 device = registry.register(it, new bytes(64));
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BadSignature.selector, device));
        registry.move(device, it.keyX, it.keyY, 1, it.deadline, new bytes(64));
    }

    function _refused(Registration memory it, bytes memory signature, IDeviceRegistry.Refusal why) private {
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_Refused.selector, idOf(it), why)
        );
        registry.register(it, signature);
    }
}

/// Where a bond is asked for
/// ├── register: refuses without enough bond; counts; only the owner, or its operator, may
/// ├── registerBatch: takes the owner's signature instead, and no other's
/// ├── offer: gives nobody a device; accept: the device's bond is the new owner's to have
/// ├── remove, and a registration that takes an Ed25519 entry's place: set the bond free
/// ├── requestUnbond: refuses what devices need; waits; more can be asked for
/// ├── unbond: refuses before the time; pays once
/// └── law: the registry holds what owners have bonded and not taken back, and every device is covered
contract DeviceBondTest is Bonded {
    function test_register_needsTheBond() public {
        Registration memory it = registrationOf(1, ALICE);
        bytes memory signature = consent(1, it, 0);
        _expectRefusal(it, IDeviceRegistry.Refusal.BondTooSmall);
        vm.prank(ALICE);
        registry.register(it, signature);
        bonded(ALICE, 10e6);
        vm.prank(ALICE);
        registry.register(it, signature);
        assertEq(registry.bondOf(ALICE).devices, 1);
        it = registrationOf(2, ALICE);
        signature = consent(2, it, 0);
        _expectRefusal(it, IDeviceRegistry.Refusal.BondTooSmall);
        vm.prank(ALICE);
        registry.register(it, signature);
    }

    function test_register_isForTheOwnerOrItsOperator() public {
        bonded(ALICE, 100e6);
        Registration memory it = registrationOf(1, ALICE);
        bytes memory signature = consent(1, it, 0);
        _expectRefusal(it, IDeviceRegistry.Refusal.NotOwner);
        vm.prank(BOB);
        registry.register(it, signature);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.OperatorSet(ALICE, BOB, true);
        vm.prank(ALICE);
        registry.setOperator(BOB, true);
        vm.prank(BOB);
        registry.register(it, signature);
        vm.prank(ALICE);
        registry.setOperator(BOB, false);
        it = registrationOf(2, ALICE);
        signature = consent(2, it, 0);
        _expectRefusal(it, IDeviceRegistry.Refusal.NotOwner);
        vm.prank(BOB);
        registry.register(it, signature);
    }

    function test_accept_needsTheNewOwnersBond() public {
        bytes32 device = registered(1, ALICE);
        vm.prank(ALICE);
        registry.offer(only(device), BOB);
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BondTooSmall.selector, 0, 10e6));
        registry.accept(only(device));
        bonded(BOB, 10e6);
        vm.prank(BOB);
        registry.accept(only(device));
        assertEq(registry.bondOf(ALICE).devices, 0);
        assertEq(registry.bondOf(BOB).devices, 1);
        handedOver(device, BOB);
        assertEq(registry.bondOf(BOB).devices, 1);
    }

    /// Whoever has a bond to spare is not its giver's prey: a device cannot be pushed onto it, and then reported.
    function test_offer_givesNobodyADevice() public {
        bonded(ALICE, 100e6);
        for (uint256 key = 1; key <= 10; ++key) {
            bytes32 device = registered(key, BOB);
            vm.prank(BOB);
            registry.offer(only(device), ALICE);
            assertEq(registry.deviceOf(device).owner, BOB);
            report(key, 1);
        }
        assertEq(registry.bondOf(ALICE).bond, 100e6);
        assertEq(registry.bondOf(ALICE).devices, 0);
        assertEq(registry.bondOf(BOB).bond, 0);
    }

    /// A relayer brings owner and device in one call; against the owner's bond only with the owner's signature.
    function test_registerBatch_takesAnOwnersSignature() public {
        address owner = vm.addr(77);
        bonded(owner, 10e6);
        Registration[] memory all = new Registration[](1);
        bytes[] memory signatures = new bytes[](1);
        Acceptance[] memory acceptances = new Acceptance[](1);
        all[0] = registrationOf(1, owner);
        signatures[0] = consent(1, all[0], 0);
        vm.prank(CAROL);
        assertEq(registry.registerBatch(all, signatures, acceptances), 0);
        acceptances[0] = acceptance(78, idOf(all[0]), 0);
        vm.prank(CAROL);
        assertEq(registry.registerBatch(all, signatures, acceptances), 0);
        acceptances[0] = acceptance(77, idOf(all[0]), 0);
        vm.prank(CAROL);
        assertEq(registry.registerBatch(all, signatures, acceptances), 1);
        assertTrue(registry.deviceOf(idOf(all[0])).accepted, "the owner signed");
        assertEq(registry.bondOf(owner).devices, 1);
    }

    function test_remove_setsTheBondFree() public {
        bytes32 device = registered(1, ALICE);
        vm.startPrank(ALICE);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_BondTooSmall.selector, 10e6, 11e6)
        );
        registry.requestUnbond(1e6);
        registry.remove(device);
        vm.expectEmit(address(registry));
        emit IDeviceRegistry.BondChanged(ALICE, 0, 10e6, vm.getBlockTimestamp() + 7 days);
        registry.requestUnbond(10e6);
    }

    function test_ed25519_replacingSetsTheBondFree() public {
        bonded(ALICE, 10e6);
        bonded(BOB, 10e6);
        Registration memory it = edRegistrationOf(keccak256("ed"), BOB);
        vm.prank(BOB);
        registry.register(it, new bytes(64));
        it.owner = ALICE;
        vm.prank(ALICE);
        registry.register(it, new bytes(64));
        assertEq(registry.bondOf(ALICE).devices, 1);
        assertEq(registry.bondOf(BOB).devices, 0);
    }

    function test_unbond_waitsAndPaysOnce() public {
        bonded(ALICE, 50e6);
        vm.startPrank(ALICE);
        registry.requestUnbond(20e6);
        uint256 ready = vm.getBlockTimestamp() + 7 days;
        vm.warp(ready - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_NotReady.selector, ready, ready - 1)
        );
        registry.unbond();
        registry.requestUnbond(5e6);
        vm.warp(ready);
        vm.expectRevert();
        registry.unbond();
        vm.warp(ready - 1 + 7 days);
        registry.unbond();
        assertEq(dollar.balanceOf(ALICE), 25e6);
        registry.unbond();
        assertEq(dollar.balanceOf(ALICE), 25e6);
        OwnerBond memory it = registry.bondOf(ALICE);
        assertEq(it.bond, 25e6);
        assertEq(it.leaving, 0);
    }

    function test_bond_refusesWhatIsNotThere() public {
        dollar.mint(ALICE, 5e6);
        vm.startPrank(ALICE);
        dollar.approve(address(registry), 6e6);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, ALICE, 5e6, 6e6)
        );
        registry.bond(6e6);
    }

    /// Any course of bonding, registering, handing over, removing and unbonding by two owners.
    function testFuzz_law_everyDeviceIsCovered(uint256[24] memory steps) public {
        address[2] memory owners = [ALICE, BOB];
        uint256 made = 0;
        bytes32[] memory devices = new bytes32[](24);
        for (uint256 i = 0; i < 24; ++i) {
            address owner = owners[steps[i] % 2];
            uint256 what = (steps[i] >> 8) % 6;
            if (what == 0) bonded(owner, (steps[i] >> 16) % 40e6);
            if (what == 1) {
                Registration memory it = registrationOf(i + 1, owner);
                bytes memory signature = consent(i + 1, it, 0);
                vm.prank(owner);
                (bool ok,) = address(registry).call(abi.encodeCall(registry.register, (it, signature)));
                if (ok) devices[made++] = idOf(it);
            }
            bytes32 device = made == 0 ? bytes32(0) : devices[(steps[i] >> 32) % made];
            vm.prank(owner);
            if (what == 2) {
                _try(abi.encodeCall(registry.offer, (only(device), owners[(steps[i] >> 16) % 2])));
                vm.prank(owners[(steps[i] >> 16) % 2]);
                _try(abi.encodeCall(registry.accept, (only(device))));
            }
            if (what == 3) _try(abi.encodeCall(registry.remove, (device)));
            if (what == 4) _try(abi.encodeCall(registry.requestUnbond, ((steps[i] >> 16) % 40e6)));
            if (what == 5) _try(abi.encodeCall(registry.unbond, ()));
            vm.stopPrank();
            skip((steps[i] >> 64) % 5 days);
            _covered(owners, devices, made);
        }
    }

    function _covered(address[2] memory owners, bytes32[] memory devices, uint256 made) private view {
        uint256 held = 0;
        for (uint256 i = 0; i < 2; ++i) {
            uint256 counted = 0;
            for (uint256 j = 0; j < made; ++j) {
                if (registry.deviceOf(devices[j]).owner == owners[i]) ++counted;
            }
            OwnerBond memory it = registry.bondOf(owners[i]);
            assertEq(it.devices, counted);
            assertTrue(it.bond >= counted * 10e6, "covered");
            held += uint256(it.bond) + it.leaving;
        }
        assertEq(dollar.balanceOf(address(registry)), held);
    }

    function _try(bytes memory data) private {
        (bool ok,) = address(registry).call(data);
        ok;
    }

    function _expectRefusal(Registration memory it, IDeviceRegistry.Refusal why) private {
        vm.expectRevert(
            abi.encodeWithSelector(IDeviceRegistry.DeviceRegistry_Refused.selector, idOf(it), why)
        );
    }
}
