// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {IDeviceRegistry, Registration} from "../interfaces/IDeviceRegistry.sol";
import {ScheduleConfig} from "../interfaces/IEmission.sol";
import {AssetTotals, CompactSignature, EpochHeader} from "../interfaces/ISettlement.sol";
import {DeviceKey} from "../libraries/DeviceKey.sol";
import {Schedule} from "../libraries/Schedule.sol";
import {Fixture} from "./Fixture.sol";
import {Line, Lines} from "./Lines.sol";

/// Golden vectors that TypeScript and Solidity are both held against. header, consent, move, ledger and evidence are written
/// by protocol/contract-vectors.test.ts; emission is the schedule of HIP-20 (60 M a year, halved every second year), worked
/// out apart from either.
contract VectorsTest is Fixture {
    using Schedule for ScheduleConfig;

    string private json;

    function test_emission() public {
        _read("emission");
        ScheduleConfig memory schedule = ScheduleConfig({
            genesis: 1_000,
            epochLength: 1,
            first: _uint("first"),
            every: uint64(_uint("everySeconds")),
            cap: _uint("cap")
        });
        uint256[] memory times = _uints("seconds");
        uint256[] memory expected = _uints("cumulative");
        assertTrue(times.length > 20 && times.length == expected.length, "vectors are there");
        for (uint256 i = 0; i < times.length; ++i) {
            assertEq(schedule.cumulativeAt(1_000 + times[i]), expected[i]);
        }
    }

    function test_headers() public {
        _read("header");
        bytes32[] memory hashes = _words("structHash");
        bytes32[] memory digests = _words("digest");
        vm.chainId(_uint("chainId"));
        bytes32 domain = domainOf("Cairn Settlement", vm.parseJsonAddress(json, ".settlement"));
        assertTrue(hashes.length == _uint("count") && hashes.length > 0, "vectors are there");
        for (uint256 i = 0; i < hashes.length; ++i) {
            EpochHeader memory header = _header(i);
            assertEq(hashOf(header), hashes[i]);
            assertEq(keccak256(abi.encodePacked(hex"1901", domain, hashes[i])), digests[i]);
        }
    }

    /// The contract itself takes the first header with signatures over TypeScript's digest, and names TypeScript's hash.
    function test_headers_theContractAgrees() public {
        _read("header");
        vm.chainId(_uint("chainId"));
        address place = vm.parseJsonAddress(json, ".settlement");
        vm.etch(place, address(settlement).code);
        EpochHeader memory header = _header(0);
        _commit(place, header.rules);
        bytes32 digest = _words("digest")[0];
        CompactSignature[] memory signatures = new CompactSignature[](5);
        for (uint256 i = 0; i < 5; ++i) {
            (signatures[i].r, signatures[i].vs) = vm.signCompact(keys[i], digest);
        }
        vm.warp(settlement.endOf(0));
        (bool ok,) =
            place.call(abi.encodeWithSelector(settlement.submit.selector, header, packed(), 31, signatures));
        assertTrue(ok, "signatures over the vector's digest are good here");
        (, bytes memory answer) = place.staticcall(abi.encodeCall(settlement.headerHashOf, (0)));
        assertEq(abi.decode(answer, (bytes32)), _words("structHash")[0]);
    }

    function test_ledger() public {
        _read("ledger");
        address[] memory accounts = vm.parseJsonAddressArray(json, ".account");
        address[] memory assets = vm.parseJsonAddressArray(json, ".asset");
        uint256[] memory earned = _uints("earned");
        uint256[] memory spent = _uints("spent");
        bytes32[] memory leaves = _words("leaf");
        bytes32 root = vm.parseJsonBytes32(json, ".root");
        assertTrue(leaves.length == _uint("count") && leaves.length > 0, "vectors are there");
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertEq(Lines.leafOf(Line(accounts[i], assets[i], earned[i], spent[i])), leaves[i]);
            bytes32[] memory proof = _words(string.concat("proofs[", vm.toString(i), "]"));
            assertTrue(
                MerkleProof.verify(proof, root, leaves[i]), "a proof of TypeScript's leads to its root"
            );
        }
    }

    function test_evidence() public {
        _read("evidence");
        bytes32[] memory ids = _words("id");
        uint256[] memory arrived = _uints("arrivedAtMs");
        bytes32[] memory leaves = _words("leaf");
        bytes32 root = vm.parseJsonBytes32(json, ".root");
        assertTrue(leaves.length == _uint("count") && leaves.length > 0, "vectors are there");
        for (uint256 i = 0; i < leaves.length; ++i) {
            assertEq(keccak256(bytes.concat(keccak256(abi.encode(i, ids[i], arrived[i])))), leaves[i]);
            bytes32[] memory proof = _words(string.concat("proofs[", vm.toString(i), "]"));
            assertTrue(
                MerkleProof.verify(proof, root, leaves[i]), "a proof of TypeScript's leads to its root"
            );
            assertTrue(i == 0 || ids[i - 1] < ids[i], "neighbours prove what is not between them");
        }
        uint256 below = _uint("absentAfterIndex");
        bytes32 absent = vm.parseJsonBytes32(json, ".absent");
        assertTrue(ids[below] < absent && absent < ids[below + 1], "an absent message has its place");
    }

    /// TypeScript's devices, with their own signatures in both forms of s, are registered by the contract itself.
    function test_consents() public {
        address place = _placeRegistry("consent");
        bytes32[] memory ids = _words("device");
        bytes32[] memory hashed = _words("sha256");
        bytes32[] memory digests = _words("digest");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signature");
        bytes[] memory others = vm.parseJsonBytesArray(json, ".otherSignature");
        bytes32 domain = domainOf("Cairn DeviceRegistry", place);
        for (uint256 i = 0; i < ids.length; ++i) {
            Registration memory it = _registration(i);
            uint256 nonce = _uints("nonce")[i];
            bytes memory message = abi.encodePacked(hex"1901", domain, _consentHash(it, nonce));
            assertEq(_consentHash(it, nonce), _words("structHash")[i]);
            assertEq(keccak256(message), digests[i]);
            assertEq(sha256(message), hashed[i]);
            assertEq(DeviceKey.idOf(it.keyX, it.keyY), ids[i]);
            _setNonce(place, ids[i], nonce);
            assertTrue(_registers(place, it, signatures[i]) == ids[i], "as it was signed");
            _setNonce(place, ids[i], nonce);
            if (it.keyY != 0) assertTrue(_registers(place, it, others[i]) == ids[i], "with the other s");
        }
        assertTrue(ids.length == _uint("count") && ids.length > 0, "vectors are there");
    }

    function test_moves() public {
        _read("consent");
        bytes32[] memory xs = _words("keyX");
        bytes32[] memory ys = _words("keyY");
        address place = _placeRegistry("move");
        bytes32[] memory ids = _words("device");
        uint256[] memory cells = _uints("cell");
        uint256[] memory nonces = _uints("nonce");
        uint256[] memory deadlines = _uints("deadline");
        bytes[] memory signatures = vm.parseJsonBytesArray(json, ".signature");
        for (uint256 i = 0; i < ids.length; ++i) {
            _setNonce(place, ids[i], nonces[i]);
            _setOwner(place, ids[i], ALICE);
            vm.prank(ALICE);
            IDeviceRegistry(place).move(ids[i], xs[i], ys[i], uint64(cells[i]), deadlines[i], signatures[i]);
            assertEq(IDeviceRegistry(place).deviceOf(ids[i]).nonce, nonces[i] + 1);
        }
        assertTrue(ids.length == _uint("count") && ids.length > 0, "vectors are there");
    }

    function _placeRegistry(string memory name) private returns (address place) {
        _read(name);
        vm.chainId(_uint("chainId"));
        place = vm.parseJsonAddress(json, ".registry");
        vm.etch(place, address(registry).code);
    }

    function _header(uint256 i) private view returns (EpochHeader memory) {
        AssetTotals[] memory assets = new AssetTotals[](1);
        assets[0] = AssetTotals({
            asset: vm.parseJsonAddressArray(json, ".asset")[i],
            earned: uint128(_uints("earned")[i]),
            spent: uint128(_uints("spent")[i]),
            locked: uint128(_uints("locked")[i])
        });
        return EpochHeader({
            epoch: uint64(_uints("epoch")[i]),
            viewNumber: uint32(_uints("viewNumber")[i]),
            parent: _words("parent")[i],
            rules: _words("rules")[i],
            evidenceRoot: _words("evidenceRoot")[i],
            bundle: _words("bundle")[i],
            stateRoot: _words("stateRoot")[i],
            ledgerRoot: _words("ledgerRoot")[i],
            factsBlock: uint64(_uints("factsBlock")[i]),
            factsTime: uint64(_uints("factsTime")[i]),
            tokenEarned: uint128(_uints("tokenEarned")[i]),
            tokenBurned: uint128(_uints("tokenBurned")[i]),
            tokenHeld: uint128(_uints("tokenHeld")[i]),
            assets: assets,
            extensions: _words("extensions")[i]
        });
    }

    function _registration(uint256 i) private view returns (Registration memory) {
        return Registration({
            keyX: _words("keyX")[i],
            keyY: _words("keyY")[i],
            owner: vm.parseJsonAddressArray(json, ".owner")[i],
            cell: uint64(_uints("cell")[i]),
            model: _words("model")[i],
            details: vm.parseJsonBytesArray(json, ".details")[i],
            deadline: _uints("deadline")[i]
        });
    }

    function _consentHash(Registration memory it, uint256 nonce) private pure returns (bytes32) {
        bytes32 typeHash = keccak256(
            "DeviceConsent(bytes32 keyX,bytes32 keyY,address owner,uint64 cell,bytes32 model,bytes32 details,uint256 nonce,uint256 deadline)"
        );
        bytes32 details = keccak256(it.details);
        return keccak256(
            abi.encode(typeHash, it.keyX, it.keyY, it.owner, it.cell, it.model, details, nonce, it.deadline)
        );
    }

    function _registers(address place, Registration memory it, bytes memory signature)
        private
        returns (bytes32)
    {
        return IDeviceRegistry(place).register(it, signature);
    }

    /// The rules that the vector's header names, and our oracles, in a settlement that has no storage yet.
    function _commit(address place, bytes32 rules) private {
        bytes32 found;
        // Where `rules` is kept: found by looking, so that the layout may change.
        for (uint256 slot = 0; slot < 64; ++slot) {
            if (vm.load(address(settlement), bytes32(slot)) == RULES) found = bytes32(slot);
        }
        assertTrue(found != 0, "the rules are in a slot of their own");
        vm.store(place, found, rules);
        vm.prank(settlement.oracleSet());
        (bool ok,) = place.call(abi.encodeCall(settlement.commitSigners, (keccak256(packed()))));
        assertTrue(ok, "committed");
    }

    /// A device that was there before, and is not now.
    function _setNonce(address place, bytes32 device, uint256 nonce) private {
        vm.store(place, _slotOf(device), bytes32(nonce << 200));
        assertEq(IDeviceRegistry(place).deviceOf(device).nonce, nonce);
    }

    /// Registered in second 1.
    function _setOwner(address place, bytes32 device, address owner) private {
        uint256 before = uint256(vm.load(place, _slotOf(device)));
        vm.store(place, _slotOf(device), bytes32(before | (1 << 160) | uint160(owner)));
        assertEq(IDeviceRegistry(place).deviceOf(device).owner, owner);
    }

    function _slotOf(bytes32 device) private pure returns (bytes32) {
        return keccak256(abi.encode(device, uint256(DEVICES_SLOT)));
    }

    uint256 private constant DEVICES_SLOT = 2;

    function _read(string memory name) private {
        json = vm.readFile(string.concat("contracts/test/vectors/", name, ".json"));
    }

    function _uint(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(".", key));
    }

    function _uints(string memory key) private view returns (uint256[] memory) {
        return vm.parseJsonUintArray(json, string.concat(".", key));
    }

    function _words(string memory key) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(".", key));
    }
}
